// Public bodies that papers introduce with their letters, by country: our own list of names as the bodies write them.
const list = `
WHO World Health Organization
WTO World Trade Organization
WFP World Food Programme
IMF International Monetary Fund
ICC International Criminal Court|International Cricket Council|International Chamber of Commerce
ICJ International Court of Justice
ILO International Labour Organization
IPCC Intergovernmental Panel on Climate Change|Independent Police Complaints Commission
IAEA International Atomic Energy Agency
ICRC International Committee of the Red Cross
IUCN International Union for Conservation of Nature
UNDP United Nations Development Programme
UNEP United Nations Environment Programme
OECD Organisation for Economic Co-operation and Development
OPEC Organization of the Petroleum Exporting Countries
NATO North Atlantic Treaty Organization
WADA World Anti-Doping Agency
IPCC Intergovernmental Panel on Climate Change
NASA National Aeronautics and Space Administration
NOAA National Oceanic and Atmospheric Administration
NTSB National Transportation Safety Board
NHTSA National Highway Traffic Safety Administration
OSHA Occupational Safety and Health Administration
FEMA Federal Emergency Management Agency
FAA Federal Aviation Administration
FBI Federal Bureau of Investigation
CIA Central Intelligence Agency
FDA Food and Drug Administration|Food and Drugs Authority
FTC Federal Trade Commission
FCC Federal Communications Commission
SEC Securities and Exchange Commission
EPA Environmental Protection Agency|Environment Protection Authority
IRS Internal Revenue Service
NSF National Science Foundation
NIH National Institutes of Health
NLRB National Labor Relations Board
USGS United States Geological Survey|U.S. Geological Survey|US Geological Survey
USDA United States Department of Agriculture|U.S. Department of Agriculture|US Department of Agriculture
NCAA National Collegiate Athletic Association
NAACP National Association for the Advancement of Colored People
ACLU American Civil Liberties Union
AARP American Association of Retired Persons
PETA People for the Ethical Treatment of Animals
NHS National Health Service
NAO National Audit Office
NCA National Crime Agency
ONS Office for National Statistics
OBR Office for Budget Responsibility
FCA Financial Conduct Authority
CMA Competition and Markets Authority|Canadian Medical Association
CPS Crown Prosecution Service
HSE Health and Safety Executive|Health Service Executive
DWP Department for Work and Pensions
HMRC HM Revenue and Customs
MHRA Medicines and Healthcare products Regulatory Agency
UKHSA UK Health Security Agency
NICE National Institute for Health and Care Excellence
DVLA Driver and Vehicle Licensing Agency
DVSA Driver and Vehicle Standards Agency
RNLI Royal National Lifeboat Institution
RSPB Royal Society for the Protection of Birds
RSPCA Royal Society for the Prevention of Cruelty to Animals
NSPCC National Society for the Prevention of Cruelty to Children
RNIB Royal National Institute of Blind People
RIBA Royal Institute of British Architects
NERC Natural Environment Research Council
EPSRC Engineering and Physical Sciences Research Council
BBSRC Biotechnology and Biological Sciences Research Council
ESRC Economic and Social Research Council
AHRC Arts and Humanities Research Council
IOPC Independent Office for Police Conduct
BMA British Medical Association
GMC General Medical Council
RCN Royal College of Nursing
TUC Trades Union Congress
NEU National Education Union
NFU National Farmers' Union
RMT National Union of Rail, Maritime and Transport Workers
IFS Institute for Fiscal Studies
IPPR Institute for Public Policy Research
CPRE Campaign to Protect Rural England
PSNI Police Service of Northern Ireland
SEPA Scottish Environment Protection Agency
SNP Scottish National Party
GAA Gaelic Athletic Association
FAI Football Association of Ireland
IRFU Irish Rugby Football Union
HIQA Health Information and Quality Authority
ESRI Economic and Social Research Institute
CSO Central Statistics Office
TII Transport Infrastructure Ireland
NTA National Transport Authority
NPWS National Parks and Wildlife Service
GSOC Garda Síochána Ombudsman Commission
INMO Irish Nurses and Midwives Organisation
RTB Residential Tenancies Board
RSA Road Safety Authority
IDA Industrial Development Authority
IFA Irish Farmers' Association
RCMP Royal Canadian Mounted Police
CBC Canadian Broadcasting Corporation
CRTC Canadian Radio-television and Telecommunications Commission
CFIA Canadian Food Inspection Agency
CMHC Canada Mortgage and Housing Corporation
CUPE Canadian Union of Public Employees
NSERC Natural Sciences and Engineering Research Council
AFN Assembly of First Nations
ABC Australian Broadcasting Corporation|American Broadcasting Company
ACCC Australian Competition and Consumer Commission
ASIC Australian Securities and Investments Commission
APRA Australian Prudential Regulation Authority
CSIRO Commonwealth Scientific and Industrial Research Organisation
NDIS National Disability Insurance Scheme
ACTU Australian Council of Trade Unions
AMSA Australian Maritime Safety Authority
RBA Reserve Bank of Australia
NIWA National Institute of Water and Atmospheric Research
LINZ Land Information New Zealand
NZTA New Zealand Transport Agency
ERO Education Review Office
RBI Reserve Bank of India
SEBI Securities and Exchange Board of India
CBI Central Bureau of Investigation|Confederation of British Industry|Central Bank of Ireland
ISRO Indian Space Research Organisation
DRDO Defence Research and Development Organisation
ICMR Indian Council of Medical Research
ICAR Indian Council of Agricultural Research
IMD India Meteorological Department
NDRF National Disaster Response Force
NHAI National Highways Authority of India
NHRC National Human Rights Commission
NCRB National Crime Records Bureau
TRAI Telecom Regulatory Authority of India
UGC University Grants Commission
UPSC Union Public Service Commission
BCCI Board of Control for Cricket in India
CBSE Central Board of Secondary Education
NGT National Green Tribunal
EFCC Economic and Financial Crimes Commission
INEC Independent National Electoral Commission
NAFDAC National Agency for Food and Drug Administration and Control
NDLEA National Drug Law Enforcement Agency
NEMA National Emergency Management Agency|National Environment Management Authority
ASUU Academic Staff Union of Universities
FRSC Federal Road Safety Corps
NNPC Nigerian National Petroleum Corporation
NCDC Nigeria Centre for Disease Control
CBN Central Bank of Nigeria
NLC Nigeria Labour Congress
PDP Peoples Democratic Party
APC All Progressives Congress
NCC Nigerian Communications Commission
IEBC Independent Electoral and Boundaries Commission
EACC Ethics and Anti-Corruption Commission
KRA Kenya Revenue Authority
KWS Kenya Wildlife Service
KFS Kenya Forest Service
KRRA Kenya Rural Roads Authority
NTSA National Transport and Safety Authority
KNUT Kenya National Union of Teachers
KUPPET Kenya Union of Post Primary Education Teachers
DCI Directorate of Criminal Investigations
ODPP Office of the Director of Public Prosecutions
TSC Teachers Service Commission
KMPDU Kenya Medical Practitioners, Pharmacists and Dentists Union
SAPS South African Police Service
SARS South African Revenue Service
SABC South African Broadcasting Corporation
NPA National Prosecuting Authority
IPID Independent Police Investigative Directorate
ANC African National Congress
EFF Economic Freedom Fighters
COSATU Congress of South African Trade Unions
NUMSA National Union of Metalworkers of South Africa
NSFAS National Student Financial Aid Scheme
SASSA South African Social Security Agency
PRASA Passenger Rail Agency of South Africa
SANDF South African National Defence Force
CDC Community Development Council|Centers for Disease Control
HDB Housing and Development Board
LTA Land Transport Authority|Lawn Tennis Association
MOM Ministry of Manpower
MAS Monetary Authority of Singapore
CPF Central Provident Fund
NEA National Environment Agency
PUB Public Utilities Board
URA Urban Redevelopment Authority
SCDF Singapore Civil Defence Force
NUS National University of Singapore
NTUC National Trades Union Congress
`

/** The names that letters stand for, where papers know them. */
export const known: ReadonlyMap<string, readonly string[]> = new Map(
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [acronym = '', ...rest] = line.split(' ')
      return [acronym, rest.join(' ').split('|')] as const
    })
)
