extension [Opposition] {
  /// Contraries of trade, law, medicine, computing, sport and everyday life.
  static let englishContraries: [Opposition] = [
    Opposition(
      .gross, "gross, pre tax, before tax",
      "net, after tax, net of tax",
      perhaps: "overall, total, raw, crude", "clean~, clear~, sharp"),
    Opposition(
      .balance, "profit, profits, surplus, surpluses",
      "loss, losses, deficit, deficits",
      perhaps: "gain, gains, income, earnings, benefit, profitable",
      "lost, lose, loses, losing, shortfall, unprofitable"),
    Opposition(
      .books, "assets, asset",
      "liabilities, liability",
      perhaps: "property, resource, resources, active", "debt, debts, responsib, passive"),
    Opposition(
      .entry, "debit, debits, debited",
      "credit, credits, credited",
      perhaps: "charge~, withdraw~, rate, flow", "loan, loans, refund~"),
    Opposition(
      .market, "supply, supplies",
      "demand, demands",
      perhaps: "offer, offers, provide~, stock", "request~, requests, require~, claim"),
    Opposition(
      .suit, "plaintiff, plaintiffs, claimant, claimants",
      "defendant, defendants, the accused",
      perhaps: "complainant, applicant, victim", "suspect, suspects, respondent"),
    Opposition(
      .verdict, "acquitted, acquittal, acquit",
      "convicted, conviction, sentenced, found guilty",
      perhaps: "cleared, innocent, freed, released", "guilty, condemn~, sentence"),
    Opposition(
      .supply, "supplier, suppliers, provider, providers",
      "customer, customers, client, clients, consumer, consumers",
      perhaps: "vendor, vendors, seller, sellers, contractor", "buyer, buyers, user, users, purchaser"),
    Opposition(
      .licence, "licensor, licensors",
      "licensee, licensees",
      perhaps: "owner, grantor", "user, holder"),
    Opposition(
      .mail, "sender, senders",
      "recipient, recipients, addressee, addressees",
      perhaps: "issuer, source", "receiver, target"),
    Opposition(
      .onset, "acute",
      "chronic",
      perhaps: "sharp, severe, sudden", "long term, lasting, persistent, column"),
    Opposition(
      .tumour, "benign",
      "malignant",
      perhaps: "harmless, mild", "cancerous, cancer"),
    Opposition(
      .pressure, "hypertension, high blood pressure, hypertensive",
      "hypotension, low blood pressure",
      perhaps: "tension", ""),
    Opposition(
      .bowels, "constipation, constipated",
      "diarrhoea, diarrhea"),
    Opposition(
      .breath, "inhale~, breathe in",
      "exhale~, breathe out",
      perhaps: "inspire~, inspiration", "expire~"),
    Opposition(
      .transfer, "upload~",
      "download~",
      perhaps: "send~, upload", "fetch~, get"),
    Opposition(
      .cipher, "encrypt~, encryption",
      "decrypt~, decryption",
      perhaps: "cipher~", "decipher~"),
    Opposition(
      .port, "input, inputs",
      "output, outputs",
      perhaps: "enter~, entry, in", "out, result, results, exit"),
    Opposition(
      .stream, "upstream",
      "downstream",
      perhaps: "above, up, source", "below, down"),
    Opposition(
      .table, "row, rows",
      "column, columns",
      perhaps: "line, lines, rank", "pillar, pillars, file"),
    Opposition(
      .network, "online",
      "offline",
      perhaps: "web, internet, connected", "disconnected"),
    Opposition(
      .parity, "even numbers, even number, even numbered",
      "odd, odd numbered",
      perhaps: "even", "strange, uneven"),
    Opposition(
      .axis, "horizontal, horizontally",
      "vertical, vertically",
      perhaps: "across, flat", "upright, down"),
    Opposition(
      .ground, "at home, home win, home match, home game",
      "away, away win, away match, away game",
      perhaps: "home, homes, hosts", "abroad, out, outside"),
    Opposition(
      .league, "promoted, promotion",
      "relegated, relegation",
      perhaps: "raise~, advance~", "demote~, down"),
    Opposition(
      .life, "born, birth",
      "died, death",
      perhaps: "native, natal, delivery", "dead, die, dies, deaths, kill~, killed, late"),
    Opposition(
      .amity, "friend, friends, ally, allies",
      "enemy, enemies, foe, foes",
      perhaps: "friendly, partner, companion", "rival, rivals, opponent, hostile"),
    Opposition(
      .day, "yesterday",
      "tomorrow",
      perhaps: "past, previous", "next, future"),
    Opposition(
      .turn,
      """
      next week, next month, next year, next summer, next spring, next autumn, next winter
      """,
      """
      last week, last month, last year, last summer, last spring, last autumn, last winter
      """,
      perhaps: "next, following, coming", "last, previous, past, ago"),
    Opposition(
      .hope, "optimistic, optimism, optimist",
      "pessimistic, pessimism, pessimist",
      perhaps: "hopeful, confident", "gloomy, bleak"),
    Opposition(
      .quality, "better, best",
      "worse, worst",
      perhaps: "improve~, good, well, superior", "bad, badly, poor, deteriorate~, inferior"),
    Opposition(
      .truth, "true",
      "false",
      perhaps: "real, really, correct, right, genuine", "wrong, fake, untrue, mistaken, incorrect"),
    Opposition(
      .payroll, "hire~, hires, recruit~",
      "dismiss~, lay off, laid off, sacked, made redundant",
      perhaps: "employ~, take on, rent~", "fire~, redundancy, cut~"),
    Opposition(
      .ballot, "in favour of, in favor of, voted for, vote for, in favour, in favor",
      "against, voted against, vote against, opposed to",
      perhaps: "for, favour~, support~, approve~, pro", "oppose~, opposition, anti, versus"),
    Opposition(
      .price, "free of charge, for free",
      "paid, fee paying",
      perhaps: "free, freely, complimentary", "pay~, fee, fees, cost~, charge~"),
    Opposition(
      .strength, "strong, stronger, strongest, strongly",
      "weak, weaker, weakest, weakly, weakness",
      perhaps: """
        powerful, firm, robust, heavy, severe, high, intense, great, deep, sharp, steep, loud
        """,
      """
      low, poor, slight, small, soft, faint, feeble, mild, fragile, light, little
      """),
    Opposition(
      .wealth, "rich, richer, richest, wealthy, wealthier, wealthiest",
      "poor, poorer, poorest, impoverished",
      perhaps: "affluent, abundant, high, fertile", "bad, weak, low, lacking, deprived"),
    Opposition(
      .moisture, "wet, wetter, wettest, damp, humid",
      "dry, drier, driest, arid",
      perhaps: "rainy, moist, soaked, water", "dried, drought"),
    Opposition(
      .filling, "full, fuller",
      "empty, emptier, emptied",
      perhaps: "complete~, fill~, crowded, whole", "void, vacant, blank, bare, clear"),
    Opposition(
      .setting, "urban",
      "rural",
      perhaps: "city, cities, town, towns, metropolitan", "country, countryside, village, villages"),
    Opposition(
      .seller, "wholesale, wholesaler, wholesalers",
      "retail, retailer, retailers",
      perhaps: "bulk, large", "shop, shops, store"),
    Opposition(
      .ware, "hardware",
      "software",
      perhaps: "equipment, device, devices", "program, programs, application"),
    Opposition(
      .attendance, "attended, attend, attends, attending, present",
      "absent, absence, missed",
      perhaps: "participate~, join~, gift, current", "miss~, without, lack"),
    Opposition(
      .night, "morning, mornings, in the morning",
      "evening, evenings, in the evening",
      perhaps: "am, a.m., dawn, early", "pm, p.m., night, tonight, late, party"),
    Opposition(
      .warm, "summer, summers, summertime",
      "winter, winters, wintertime",
      perhaps: "warm, july, august", "cold, january, ski"),
  ]
}
