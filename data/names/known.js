// Well-known people, and firms, brands, institutions, works and tools by one word: for their spelling only. Written for copydesk.
export default {
  people:
    'Aaron Copland,Abraham Lincoln,Adele Adkins,Adolf Hitler,Agatha Christie,Al Pacino,Albert Camus,Albert Einstein,Alan Greenspan,' +
    'Alan Turing,Alec Guinness,Alexander Fleming,Alexander Hamilton,Alexei Navalny,Alexey Navalny,Aleksei Navalny,Alfred Hitchcock,Alfred Nobel,Alice Munro,' +
    'Amelia Earhart,Amy Winehouse,Andre Agassi,Andrew Lloyd Webber,Andy Murray,Andy Warhol,Angela Merkel,Angela Rayner,' +
    'Angelina Jolie,Anthony Albanese,Anthony Fauci,Anthony Hopkins,Antony Blinken,Aretha Franklin,Ariana Grande,Ariel Sharon,' +
    'Arnold Schwarzenegger,Arsene Wenger,Arthur Conan Doyle,Audrey Hepburn,Augusto Pinochet,Aung San Suu Kyi,Ayatollah Khomeini,Ayatollah Khamenei,' +
    'Barack Obama,Barbra Streisand,Bashar Assad,Benazir Bhutto,Benedict Cumberbatch,Benito Mussolini,Benjamin Disraeli,' +
    'Benjamin Franklin,Benjamin Netanyahu,Bernie Madoff,Bernie Sanders,Bertolt Brecht,Bertrand Russell,Bette Davis,Bill Clinton,' +
    'Billie Eilish,Billie Holiday,Bjorn Borg,Bobby Charlton,Boris Johnson,Boris Yeltsin,Brad Pitt,Bram Stoker,' +
    'Britney Spears,Bruce Springsteen,Buster Keaton,Calvin Coolidge,Carl Sagan,Cate Blanchett,Catherine Deneuve,Charles Darwin,' +
    'Charles Dickens,Charles Lindbergh,Charlie Chaplin,Charlotte Bronte,Che Guevara,Chelsea Manning,Christiane Amanpour,' +
    'Christine Lagarde,Christopher Columbus,Christopher Nolan,Claude Monet,Clint Eastwood,Colin Farrell,Colin Powell,' +
    'Condoleezza Rice,Cormac McCarthy,Cristiano Ronaldo,Cyril Ramaphosa,Daniel Craig,Daniel Radcliffe,David Attenborough,' +
    'David Beckham,David Bowie,David Cameron,David Hockney,David Letterman,David Schwimmer,Deng Xiaoping,Denzel Washington,' +
    'Desmond Tutu,Diego Maradona,Dmitri Shostakovich,Dmitry Shostakovich,Dmitri Medvedev,Dmitry Medvedev,Dolly Parton,Dominic Cummings,Donald Rumsfeld,Donald Trump,' +
    'Douglas MacArthur,Duke Ellington,Dwight Eisenhower,Edgar Allan Poe,Edith Wharton,Eduard Shevardnadze,Edvard Munch,' +
    'Edward Hopper,Edward Snowden,Eleanor Roosevelt,Elisabeth Borne,Elizabeth Taylor,Elizabeth Warren,Ella Fitzgerald,' +
    'Ellen DeGeneres,Elon Musk,Elton John,Elvis Presley,Emily Bronte,Emily Dickinson,Emma Thompson,Emmanuel Macron,' +
    'Emmeline Pankhurst,Eric Clapton,Erik Satie,Ernest Hemingway,Ernest Rutherford,Ernest Shackleton,Erwin Rommel,Evelyn Waugh,' +
    'Federico Fellini,Fidel Castro,Florence Nightingale,Floyd Mayweather,Francis Ford Coppola,Francisco Franco,' +
    'Francois Hollande,Francois Mitterrand,Frank Lloyd Wright,Frank Sinatra,Franklin Roosevelt,Franz Beckenbauer,Franz Kafka,' +
    'Franz Schubert,Fred Astaire,Freddie Mercury,Frederic Chopin,Friedrich Engels,Friedrich Nietzsche,Friedrich Schiller,' +
    'Fyodor Dostoevsky,Fyodor Dostoyevsky,Gabriel Garcia Marquez,Galileo Galilei,Gavin Newsom,Gene Hackman,Genghis Khan,George Bernard Shaw,' +
    'George Clooney,George Eliot,George Gershwin,George Orwell,George Osborne,Gerhard Schroeder,Gerhard Schroder,Giacomo Puccini,' +
    'Giorgio Armani,Giorgia Meloni,Giuseppe Garibaldi,Giuseppe Verdi,Gordon Brown,Graham Greene,Greta Garbo,Greta Thunberg,' +
    'Gustav Klimt,Gustav Mahler,Guy Fawkes,Gwyneth Paltrow,Hamid Karzai,Hannah Arendt,Hans Christian Andersen,Harrison Ford,' +
    'Harry Houdini,Harry Potter,Harvey Weinstein,Helen Keller,Helen Mirren,Helmut Kohl,Helmut Schmidt,Henri Matisse,' +
    'Henrik Ibsen,Henry Kissinger,Herbert Hoover,Herman Melville,Hilary Mantel,Hillary Clinton,Hosni Mubarak,Howard Hughes,' +
    'Hugh Grant,Hugo Chavez,Humphrey Bogart,Ian McKellen,Idris Elba,Igor Stravinsky,Immanuel Kant,Indira Gandhi,Ingmar Bergman,' +
    'Ingrid Bergman,Isaac Newton,Isambard Kingdom Brunel,Isabel Allende,Jack Nicholson,Jackson Pollock,Jacinda Ardern,' +
    'Jacques Chirac,Jacques Delors,Jair Bolsonaro,James Joyce,Jamal Khashoggi,Jane Austen,Janet Yellen,Jannik Sinner,' +
    'Jean Sibelius,Jeff Bezos,Jeffrey Epstein,Jennifer Aniston,Jennifer Lawrence,Jeremy Clarkson,Jeremy Corbyn,Jerome Powell,' +
    'Jesse Jackson,Jimi Hendrix,Jimmy Carter,Jimmy Kimmel,Joan Didion,Joaquin Phoenix,Jodie Foster,Johann Sebastian Bach,' +
    'Johannes Brahms,Johannes Gutenberg,Johannes Kepler,Johannes Vermeer,John Galsworthy,John Gielgud,John Lennon,John Malkovich,' +
    'John McEnroe,John Milton,John Steinbeck,John Travolta,Johnny Depp,Jorge Luis Borges,Jose Mourinho,Joseph Conrad,' +
    'Joseph Goebbels,Joseph Stalin,Julia Gillard,Julia Roberts,Julian Assange,Julius Caesar,Jurgen Klopp,Justin Bieber,' +
    'Justin Trudeau,Kamala Harris,Karl Lagerfeld,Karl Marx,Kate Winslet,Katharine Hepburn,Katy Perry,Kazuo Ishiguro,' +
    'Keanu Reeves,Keir Starmer,Kemi Badenoch,Kenneth Branagh,Kevin Spacey,Kim Kardashian,Kirk Douglas,Kofi Annan,Kurt Cobain,' +
    'Kurt Vonnegut,Kwasi Kwarteng,Kylian Mbappe,Kylie Minogue,Lady Gaga,Laurence Olivier,Lech Walesa,Lebron James,Leo Tolstoy,' +
    'Leo Varadkar,Leon Trotsky,Leonard Bernstein,Leonardo DiCaprio,Leonid Brezhnev,Lewis Hamilton,Lionel Messi,Liz Truss,' +
    'Louis Armstrong,Louis Pasteur,Luciano Pavarotti,Ludwig Wittgenstein,Lyndon Johnson,Madeleine Albright,Mahatma Gandhi,' +
    'Mahmoud Abbas,Mahmoud Ahmadinejad,Malala Yousafzai,Malcolm Turnbull,Manmohan Singh,Marcel Duchamp,Marcel Proust,' +
    'Marcus Rashford,Margaret Atwood,Margaret Thatcher,Maria Callas,Maria Sharapova,Mariah Carey,Marie Curie,Mario Draghi,' +
    'Marilyn Monroe,Marine Le Pen,Mark Zuckerberg,Marlene Dietrich,Marlon Brando,Martin Heidegger,Martin Scorsese,' +
    'Martina Navratilova,Matt Hancock,Matthew McConaughey,Meghan Markle,Meryl Streep,Michael Bloomberg,Michael Caine,' +
    'Michael Faraday,Michael Gove,Michael Schumacher,Michelle Obama,Mick Jagger,Mike Pence,Mikhail Baryshnikov,Mikhail Gorbachev,' +
    'Milton Friedman,Mitch McConnell,Mitt Romney,Mohamed Morsi,Mohammed Morsi,Mohamed Salah,Mohammed Salah,Morgan Freeman,Muammar Gaddafi,Muammar Qaddafi,Muammar Gadhafi,Muhammad Ali,' +
    'Nancy Pelosi,Naomi Campbell,Naomi Osaka,Narendra Modi,Neil Armstrong,Nelson Mandela,Neville Chamberlain,Nick Clegg,' +
    'Nicola Sturgeon,Nicolae Ceausescu,Nicolas Maduro,Nicolas Sarkozy,Nicolaus Copernicus,Nicole Kidman,Nigel Farage,' +
    'Nikita Khrushchev,Nikola Tesla,Niels Bohr,Noam Chomsky,Novak Djokovic,Olaf Scholz,Oliver Cromwell,Oprah Winfrey,' +
    'Oscar Pistorius,Oscar Wilde,Osama bin Laden,Usama bin Laden,Otto von Bismarck,Pablo Neruda,Pablo Picasso,Paul Cezanne,Paul Gauguin,' +
    'Paul Keating,Paul McCartney,Paul Newman,Paul Verlaine,Pep Guardiola,Percy Shelley,Pete Buttigieg,Pete Hegseth,Pete Sampras,' +
    'Peter Dutton,Peter Mandelson,Philip Larkin,Philip Roth,Pope Benedict,Priti Patel,Quentin Tarantino,Rachel Reeves,Rafael Nadal,' +
    'Ralph Fiennes,Ralph Nader,Recep Tayyip Erdogan,Reese Witherspoon,Rene Descartes,Richard Branson,Richard Dawkins,' +
    'Richard Feynman,Richard Nixon,Richard Strauss,Richard Wagner,Ridley Scott,Rishi Sunak,Robert Downey,Robert Frost,' +
    'Robert Mueller,Robert Mugabe,Robert Oppenheimer,Robert Redford,Robert Schumann,Robin Williams,Rod Stewart,Rodrigo Duterte,' +
    'Roger Federer,Roman Abramovich,Roman Polanski,Ronald Reagan,Rosa Luxemburg,Rowan Atkinson,Rowan Williams,Rudolf Nureyev,' +
    'Rudy Giuliani,Rudyard Kipling,Rupert Murdoch,Russell Crowe,Ruth Bader Ginsburg,Saddam Hussein,Sadiq Khan,Salman Rushdie,' +
    'Salvador Allende,Salvador Dali,Samuel Beckett,Samuel Johnson,Sandra Bullock,Scarlett Johansson,Sean Connery,Sebastian Coe,' +
    'Seamus Heaney,Serena Williams,Sergei Lavrov,Sergey Lavrov,Sergei Prokofiev,Sergei Rachmaninoff,Sherlock Holmes,Shinzo Abe,Sigmund Freud,' +
    'Sigourney Weaver,Silvio Berlusconi,Simone Biles,Sonia Sotomayor,Sophia Loren,Soren Kierkegaard,' +
    'Spike Lee,Stanley Kubrick,Stella McCartney,Stephen Hawking,Stephen Sondheim,Steve Jobs,Steven Spielberg,Stieg Larsson,' +
    'Suella Braverman,Susan Sontag,Sylvester Stallone,Sylvia Plath,Taylor Swift,Tennessee Williams,Theodore Roosevelt,' +
    'Theresa May,Thomas Edison,Thomas Jefferson,Tiger Woods,Tilda Swinton,Timothee Chalamet,Tom Cruise,Tom Hanks,Tony Abbott,' +
    'Tony Blair,Toni Morrison,Truman Capote,Umberto Eco,Usain Bolt,Vaclav Havel,Vanessa Redgrave,Venus Williams,Victor Hugo,' +
    'Viktor Orban,Victor Orban,Viktor Yanukovych,Viktor Yanukovich,Vincent van Gogh,Virginia Woolf,Vivien Leigh,Vladimir Lenin,Vladimir Nabokov,Vladimir Putin,' +
    'Volodymyr Zelensky,Volodymyr Zelenskyy,Volodymyr Zelenskiy,Vladimir Zelensky,Walt Disney,Walt Whitman,Warren Buffett,Wayne Rooney,Werner Herzog,Whoopi Goldberg,' +
    'William Blake,William Faulkner,William Gladstone,William Shakespeare,William Wordsworth,Winston Churchill,Woodrow Wilson,' +
    'Woody Allen,Xi Jinping,Yasser Arafat,Yoko Ono,Yuri Gagarin,Yuval Noah Harari,Yves Saint Laurent,Zinedine Zidane,' +
    'Goldman Sachs,Morgan Stanley,Merrill Lynch,Lehman Brothers,Charles Schwab,Rolls Royce,' +
    'Harley Davidson,Louis Vuitton,Calvin Klein,Ralph Lauren,Hugo Boss,Hewlett Packard,' +
    'Aston Martin,Alfa Romeo,Manchester United,Tottenham Hotspur,Bayern Munich,Borussia Dortmund,Leicester City,' +
    'Wolverhampton Wanderers,Buckingham Palace,Westminster Abbey,Trafalgar Square,Downing Street,Sydney Opera,Capitol Hill',
  names:
    'Adidas Airbnb Airbus Alibaba Alzheimer Amtrak Android Ansible Arduino Asperger Atlassian AstraZeneca Auschwitz ' +
    'Bitcoin BlackBerry BlackRock Bloomberg Bluetooth Boeing Bolshevik Bolsheviks Budweiser Bundesbank Bundesliga Bundestag ' +
    'Burberry Cadbury Carrefour ChatGPT Chernobyl Chevrolet Chrysler Citigroup Citroen ' +
    'Clojure Cloudflare Coldplay Colosseum Confucius Costco Craigslist Debenhams Deloitte Dijkstra ' +
    'Disneyland Dostoevsky Dropbox Electrolux Elasticsearch Ericsson Ethereum Euripides Eurostar Eurovision ' +
    'ExxonMobil Facebook Fahrenheit Ferrari Fibonacci Firefox Flickr Fortnite Frankenstein Fujitsu Galapagos ' +
    'Gatwick Gazprom Gestapo GitHub GitLab Glastonbury GlaxoSmithKline Godzilla Google Grafana Greenpeace Gryffindor ' +
    'Guantanamo Guggenheim Halloween Halliburton Hanukkah Harrods Heathrow Heineken Heisenberg Hezbollah Himalayas ' +
    'Hippocrates Hiroshima Hogwarts Hollywood Holyrood Honeywell Huawei Hyundai Instagram Interpol JavaScript Juventus ' +
    'Kickstarter Kleenex Kotlin Kraftwerk Kremlin Kubernetes Lamborghini Legionnaires LinkedIn Linux ' +
    'Lloyds Lockheed Logitech Louvre Lufthansa Mastercard Maserati McDonalds McKinsey Medicaid Medicare Mercedes ' +
    'Michelangelo Michelin Microsoft Minecraft Mitsubishi Moderna MongoDB Monsanto Mozilla MySQL Nagasaki Nasdaq ' +
    'Nespresso Nestle Netflix Nickelodeon Nietzsche Nintendo Nokia Novartis Nvidia Obamacare Oktoberfest Olympics OpenAI OpenAPI ' +
    'Panasonic Paralympics Parmesan Parthenon PayPal Peugeot Pfizer Photoshop Pinterest PlayStation ' +
    'Pokemon Polaroid Porsche PostgreSQL Primark Qualcomm Qantas Ramadan Reddit Rembrandt ' +
    'Renault Reuters Ryanair Safeway Sainsbury Salesforce Samsung Sandringham Santander Scientology Selfridges ' +
    'Sephora Siemens Skype Smithsonian Snapchat Socrates Sophocles Sotheby SoundCloud SpaceX Spotify Stansted Starbucks ' +
    'Stonehenge StackOverflow Stradivarius Subaru Suzuki Swarovski Taliban Tchaikovsky Terraform Thanksgiving Tiananmen ' +
    'TikTok Toshiba Toyota Treblinka TripAdvisor Tupperware Twitter TypeScript Ubuntu Unilever Vauxhall Velcro Verizon Versace ' +
    'Viagra Vodafone Volkswagen Waitrose Walgreens Walmart Waterstones Wehrmacht Wembley Westminster WhatsApp WikiLeaks Wikimedia Wikipedia ' +
    'Wimbledon WordPress Xerox YouTube Zoroastrian ' +
    'Archimedes Aristotle Beethoven Berlusconi Bonaparte Botticelli Caravaggio Cervantes Copernicus Einstein Galileo Gandhi Gorbachev ' +
    'Hemingway Khrushchev Machiavelli Mandela Mozart Mussolini Napoleon Netanyahu Nostradamus Picasso Pythagoras Schwarzenegger ' +
    'Scorsese Shakespeare Spielberg Tolkien Trotsky Vivaldi Wittgenstein Zelensky Zelenskyy Zuckerberg ' +
    'Acropolis Adirondack Adirondacks Alcatraz Andalusia Antarctica Appalachian Balkans Bavaria Beatles Brandenburg Brittany ' +
    'Broadway Brooklyn Buckinghamshire Cambridgeshire Carmarthenshire Carpathian Catalonia Chechnya Chesapeake Cornwall ' +
    'Crimea Danube Derbyshire Dolomites Donbas Dorset Dumfriesshire Euphrates Fermanagh Gibraltar Gloucestershire Guadalcanal ' +
    'Guernsey Guinness Hampshire Hebrides Herefordshire Hertfordshire Kashmir Kilimanjaro Kurdistan Lancashire Leicestershire ' +
    'Lincolnshire Londonderry Manhattan Mesopotamia Monaghan Montserrat Niagara Normandy Northamptonshire Northumberland ' +
    'Nottinghamshire Oxfordshire Patagonia Pembrokeshire Pompeii Polynesia Pyrenees Roscommon Sardinia Serengeti Shropshire ' +
    'Siberia Sistine Snowdonia Staffordshire Tipperary Transylvania Tuscany Vesuvius Warwickshire Westmeath Wiltshire ' +
    'Worcestershire Xinjiang Yellowstone Yorkshire Yosemite Zambezi ' +
    'Donbass Hizbollah Hizbullah Hezbullah Hanukah Taleban Dostoyevsky Dostoievsky Ramadhan Andalucia Kurdestan Brooklin Pompei Monserrat Himalaya Gorbachov Shakspeare Chechnia Cashmir Sinkiang',
  mistaken:
    'Barrack Obama=Barack Obama,Angela Merkle=Angela Merkel,Anthony Blinken=Antony Blinken,Barak Obama=Barack Obama,Billy Eilish=Billie Eilish,' +
    'Christopher Nolen=Christopher Nolan,Collin Farrell=Colin Farrell,' +
    'Collin Powell=Colin Powell,Condoleeza Rice=Condoleezza Rice,Elizabeth Warran=Elizabeth Warren,' +
    'Goldman Sacks=Goldman Sachs,Greta Thurnberg=Greta Thunberg,Hilary Clinton=Hillary Clinton,Hugh Grand=Hugh Grant,' +
    'Isaac Newtown=Isaac Newton,Jane Austin=Jane Austen,Joaquin Pheonix=Joaquin Phoenix,Katherine Hepburn=Katharine Hepburn,' +
    'Kate Blanchett=Cate Blanchett,Kim Kardashion=Kim Kardashian,Mahatma Ghandi=Mahatma Gandhi,Indira Ghandi=Indira Gandhi,' +
    'Martin Scorcese=Martin Scorsese,Megan Markle=Meghan Markle,Morgan Stanly=Morgan Stanley,Nicholas Sarkozy=Nicolas Sarkozy,' +
    'Nicholas Maduro=Nicolas Maduro,Oprah Winfery=Oprah Winfrey,Phillip Larkin=Philip Larkin,Phillip Roth=Philip Roth,' +
    'Robert Openheimer=Robert Oppenheimer,Ruth Bader Ginsberg=Ruth Bader Ginsburg,Saddam Hussain=Saddam Hussein,' +
    'Sean Connory=Sean Connery,Steven Hawking=Stephen Hawking,Stephen Spielberg=Steven Spielberg,Teresa May=Theresa May,' +
    'Trafalger Square=Trafalgar Square,Vincent van Gough=Vincent van Gogh,Virginia Wolf=Virginia Woolf,' +
    'Winston Churchhill=Winston Churchill,Mitch McConnel=Mitch McConnell,Ronald Regan=Ronald Reagan,Edgar Allen Poe=Edgar Allan Poe'
}
