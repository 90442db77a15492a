/** States of the United States as newspapers abbreviate them, without the last stop, as the source of an expression. */
export const stateAbbreviations: string = String.raw`Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.[HJMYC]|N\.D|S\.[CD]|Okla|Ore|Pa|R\.I|Tenn|Tex|Vt|Va|Wash|W\.Va|Wis|Wyo`

/** Provinces of Canada, in the same way. */
export const provinceAbbreviations: string = String.raw`Alta|B\.C|N\.[BLS]|Ont|Que|Sask`
