#!/usr/bin/env bash
# Packs the package, installs it in an empty folder, and uses it there as a user would.
set -euo pipefail
root=$(pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
tarball=$(npm pack --silent --pack-destination "$folder" | tail -n 1)
npx publint --strict "$folder/$tarball"
npx attw "$folder/$tarball" --profile esm-only
cd "$folder"
echo '{"type": "module", "private": true}' > package.json
npm i --silent --no-audit --no-fund "./$tarball"
cp "$root/test/package/use.js" "$root/test/package/use.ts" .
node use.js
"$root/node_modules/.bin/tsc" --noEmit --strict --skipLibCheck --module nodenext --target es2023 use.ts
printf 'Town hall opens\n\nThe hall opens on Monday. The the mayor will speak, and {{name}} will sing.\n' > article.txt
status=0
npx copydesk article.txt > report.txt || status=$?
cat report.txt
[ "$status" = 1 ]
grep -q placeholder report.txt
