import Bitext
import ICU

/// Names and acronyms that languages write in ways no rule tells.
enum Exonyms {
  /// Pairs of names of two languages: countries and languages as CLDR names them, and our own list of cities, regions and
  /// acronyms where one of the two is French and the other English.
  static func pairs(_ source: String, _ target: String) -> [(String, String)] {
    guard source != "und", target != "und", source != target else { return [] }
    var found = DisplayNames.pairs(source, target)
    if source == "fr", target == "en" { found += frenchEnglish }
    if source == "en", target == "fr" { found += frenchEnglish.map { ($1, $0) } }
    return found
  }

  private static let frenchEnglish: [(String, String)] = rows.compactMap { $0.count == 2 ? ($0[0], $0[1]) : nil }

  private static let rows = list.split(separator: "\n").map { line in
    line.split(separator: "=", omittingEmptySubsequences: false).map { $0.trimmingPrefix(" ").description.trimmed }
  }

  /// What is wrong with the list, for tests: a line that is no pair, or stands twice.
  static func validate() -> [String] {
    WordList.problems(rows.map { $0.joined(separator: "=") }, isText: true)
      + rows.filter { $0.count != 2 || $0.contains("") }.map { "\($0) is no pair" }
  }

  private static let list = """
    UE=EU
    OTAN=NATO
    ONU=UN
    ONU=UNO
    OMS=WHO
    FMI=IMF
    OMC=WTO
    CEDH=ECHR
    CJUE=CJEU
    CJUE=ECJ
    SIDA=AIDS
    VIH=HIV
    PIB=GDP
    PNB=GNP
    TVA=VAT
    ADN=DNA
    ARN=RNA
    ONG=NGO
    PME=SME
    OCDE=OECD
    BCE=ECB
    AIEA=IAEA
    CIJ=ICJ
    CPI=ICC
    OIT=ILO
    OPEP=OPEC
    OSCE=OSCE
    PDG=CEO
    OGM=GMO
    RFA=FRG
    RDA=GDR
    URSS=USSR
    OVNI=UFO
    QI=IQ
    IA=AI
    RDC=DRC
    CIO=IOC
    ZEE=EEZ
    PAC=CAP
    ALENA=NAFTA
    ANASE=ASEAN
    TEC=CET
    HNE=EST
    TU=UT
    Londres=London
    Édimbourg=Edinburgh
    Douvres=Dover
    Tamise=Thames
    Manche=Channel
    Angleterre=England
    Écosse=Scotland
    Galles=Wales
    Grande-Bretagne=Britain
    Grande-Bretagne=Great Britain
    Royaume-Uni=Britain
    Royaume-Uni=UK
    États-Unis=US
    États-Unis=USA
    États-Unis=America
    Pékin=Beijing
    Moscou=Moscow
    Varsovie=Warsaw
    Vienne=Vienna
    Genève=Geneva
    Bâle=Basel
    Bruxelles=Brussels
    Anvers=Antwerp
    Gand=Ghent
    Bruges=Bruges
    La Haye=The Hague
    Cologne=Cologne
    Munich=Munich
    Aix-la-Chapelle=Aachen
    Mayence=Mainz
    Ratisbonne=Regensburg
    Francfort=Frankfurt
    Hambourg=Hamburg
    Bavière=Bavaria
    Saxe=Saxony
    Prusse=Prussia
    Rhénanie=Rhineland
    Venise=Venice
    Milan=Milan
    Turin=Turin
    Gênes=Genoa
    Florence=Florence
    Naples=Naples
    Sicile=Sicily
    Sardaigne=Sardinia
    Corse=Corsica
    Bretagne=Brittany
    Bourgogne=Burgundy
    Normandie=Normandy
    Séville=Seville
    Cordoue=Cordoba
    Lisbonne=Lisbon
    Athènes=Athens
    Crète=Crete
    Chypre=Cyprus
    Copenhague=Copenhagen
    Prague=Prague
    Cracovie=Krakow
    Bucarest=Bucharest
    Kiev=Kyiv
    Kharkov=Kharkiv
    Crimée=Crimea
    Le Caire=Cairo
    Alexandrie=Alexandria
    Alger=Algiers
    Tanger=Tangier
    Beyrouth=Beirut
    Damas=Damascus
    Alep=Aleppo
    Jérusalem=Jerusalem
    Bethléem=Bethlehem
    Cisjordanie=West Bank
    La Mecque=Mecca
    Téhéran=Tehran
    Bagdad=Baghdad
    Mossoul=Mosul
    Bombay=Mumbai
    Calcutta=Kolkata
    Pondichéry=Puducherry
    Rangoun=Yangon
    Saïgon=Saigon
    Canton=Guangzhou
    Séoul=Seoul
    Nouvelle-Orléans=New Orleans
    La Havane=Havana
    Mexico=Mexico City
    Le Cap=Cape Town
    Méditerranée=Mediterranean
    Baltique=Baltic
    Atlantique=Atlantic
    Pacifique=Pacific
    Alpes=Alps
    Pyrénées=Pyrenees
    Danube=Danube
    Rhin=Rhine
    Nil=Nile
    Amazone=Amazon
    Europe=Europe
    Asie=Asia
    Afrique=Africa
    Amérique=America
    Océanie=Oceania
    Moyen-Orient=Middle East
    Proche-Orient=Middle East
    Extrême-Orient=Far East
    Noël=Christmas
    Pâques=Easter
    Jésus=Jesus
    Dieu=God
    Maison-Blanche=White House
    Maison Blanche=White House
    Kremlin=Kremlin
    Pentagone=Pentagon
    Commission=Commission
    aurores boréales=Northern Lights
    """
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
