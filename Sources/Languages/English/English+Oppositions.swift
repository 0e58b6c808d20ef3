extension [Opposition] {
  static let english: [Opposition] = [
    Opposition(
      .level,
      """
      more, most, above, greater than, higher than, larger than, longer than, better than, exceed~,
      in excess of, at least, at the very least, no less than, not less than, no fewer than, not fewer than, or more, or above
      """,
      """
      less, least, fewer, fewest, below, lower than, smaller than, shorter than, at most, at the most,
      no more than, not more than, not exceeding, or less, or fewer, or below
      """,
      perhaps: """
        over, greater, higher, larger, bigger, longer, better, further, beyond, increase~, additional, minimum,
        upper, exceedingly, increasingly, superior
        """,
      """
      under, lower, smaller, shorter, beneath, up to, within, maximum, decrease~, reduce~, minus, half,
      underneath, inferior, limit~, worse, unless, lesser, hardly, rarely
      """,
      neither: """
        more or less, no more, any more, no less, none the less, above all, once more, what is more, much less,
        not least, what 's more, not to mention, more so, further more, all the more, last but not least,
        the less, more often, more than anything
        """),
    Opposition(
      .likelihood, "likely, probably, probable, presumably", "unlikely, improbable, improbably, unlikelihood",
      perhaps: "likelihood, likeliest, chance, chances, may, might, expect~, surely, doubtless, must, apt",
      "hardly, doubt, doubtful, rarely, rare, scarcely, improbability"),
    Opposition(
      .completion, "already", "yet to be, yet to",
      perhaps: "now, previously, before, ever, once, early, earlier, ago",
      "yet, remains, remain, pending, awaits",
      neither: "and yet, not yet"),
    Opposition(
      .bound,
      """
      at least, at the very least, no less than, not less than, no fewer than, not fewer than, or more, or above,
      minimum of
      """,
      """
      at most, at the most, no more than, not more than, or less, or fewer, or below, maximum of
      """,
      perhaps: """
        more, over, above, minimum, greater, higher, longer, larger, beyond
        """,
      """
      less, fewer, under, below, within, up to, maximum, limit~, exceed, exceeds, exceeding, lower, shorter, smaller
      """,
      neither: "last but not least, not least"),
    Opposition(
      .order, "before, prior to, ahead of", "after, afterwards, afterward",
      perhaps: """
        until, till, previously, earlier, preceding, ago, previous, ahead
        """,
      """
      following, since, then, subsequent, subsequently, once, later, behind
      """,
      neither: """
        after all, look~ after, name~ after, day after day, time after time, year after year, one after another,
        after sales, after effects, the day after, before long, before and after, after image, called after,
        called before, even after
        """),
    Opposition(
      .sequence, "first, earliest, initial", "last, latest, final",
      perhaps: """
        beginning, start, start~, initially, primary, original, former, early
        """,
      """
      ultimate, latter, end, recent, past, recently, finally, previous, eventually, late, ending
      """,
      neither: """
        first and foremost, last but not least, first of all, at first, at last, at first sight, last name,
        first name
        """),
    Opposition(
      .permission, "may, can, might, is allowed to, are allowed to, is free to",
      "must, has to, have to, is required to, are required to",
      perhaps: """
        could, able, possible, possibly, allow~, permit~, perhaps, enable~, would, likely, entitle~,
        potentially
        """,
      """
      shall, need, needs, needed, had to, obliged, necessary, mandatory, compulsory, require~, require,
      requires, required, ought, imperative, essential
      """,
      neither: "may well, can not, must have, can only, may only"),
    Opposition(
      .amount, "many, numerous, a lot of, lots of, plenty of", "few, very few, very little",
      perhaps: """
        much, several, lot, lots, various, often, widely, considerable, majority
        """,
      """
      little, fewer, less, hardly, barely, scarce, rare, rarely, handful, limited
      """,
      neither: """
        a few, quite a few, how many, as many, too many, so many, a little, next few, past few, last few,
        first few, the few, not many, these few, those few, every few
        """),
    Opposition(
      .extreme, "minimum, minimal, minima, minimize~, minimise~", "maximum, maximal, maxima, maximize~, maximise~",
      perhaps: "min, lowest, smallest, small, minimally, reduce~",
      "max, highest, largest, fully, limit, greatest, longest"),
    Opposition(
      .inclusion,
      """
      except, excluding, except for, apart from, with the exception of
      """,
      """
      including, even when, even if, even for, even in, inclusive of
      """,
      perhaps: """
        other than, unless, besides, without, exclude~, aside, exception
        """,
      """
      include~, as well, such as, particular, especially, although, though
      """),
    Opposition(
      .place, "above, on top of, overhead, atop", "below, beneath, underneath, at the bottom of",
      perhaps: "over, on, top, upper", "under, bottom, lower, sub, foot, down, base",
      neither: "above all, mentioned above, the above, see above, above mentioned, see below, given below, listed below"
    ),
    Opposition(
      .side,
      """
      left hand, on the left, to the left, left side, the left, leftmost, left click
      """,
      """
      right hand, on the right, to the right, right side, rightmost, right click
      """,
      perhaps: "left, leftwards", "right, rightwards, right away"),
    Opposition(
      .interior, "inside, indoors, indoor, inner, interior, internal, inward",
      """
      outside, outdoors, outdoor, outer, exterior, external, outward
      """,
      perhaps: "within, domestic, inland, intra, inwards, in house",
      "out, outwards, open air, foreign, beyond, third party"),
    Opposition(
      .latitude, "north, northern, northward, northwards", "south, southern, southward, southwards",
      perhaps: "northerly, nord, northeast, northwest, arctic", "southerly, southeast, southwest, austral, antarctic"),
    Opposition(
      .point, "east, eastern, eastward, eastwards", "west, western, westward, westwards",
      perhaps: "easterly, northeast, southeast, oriental, e", "westerly, northwest, southwest, occidental, w"),
    Opposition(
      .change,
      """
      increase~, increasingly, rise, rises, rose, risen, rising, grow~, grew, grown, growth, raise~, expand~,
      extend~
      """,
      """
      decrease~, decline~, fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, reduce~,
      reduction, reductions, diminish~, diminishes, lower~, lessen~, shrink, shrinks, shrank, shrinking
      """,
      perhaps: """
        more, up, higher, greater, improve~, enhance~, boost~, add~, escalate~, larger, extra, further, gain~,
        upward, developed, develop~, better
        """,
      """
      down, less, lower, fewer, cut, cuts, cutting, slow~, weaken~, limit~, minimise~, minimize~, smaller,
      downward, ease~, save~, decreasing, shorten~, decay~, autumn, worsen~, deteriorate~
      """,
      neither: """
        lower case, fall asleep, fell asleep, falls into, fall into, fall under, falls under, fall ill,
        fell ill, grown up, grow up, grew up, growing up
        """),
    Opposition(
      .opening, "open~, reopen~, unlock~", "close~, closure, closures, shut, shuts, shutting, lock~",
      perhaps: "opener, start~, launch~, free, release~, inaugurate~",
      """
      lockdown, block~, end, ends, ended, stop~, finish~, seal~, terminate~
      """,
      neither: """
        open source, close to, close contact, close contacts, close proximity, close by, closely, open up to
        """),
    Opposition(
      .beginning,
      """
      beginning, beginnings, at the start, the start of, start of, begin, begins, began, begun, commence~
      """,
      """
      the end of, at the end, end of, ends, ended, finish~, finishes
      """,
      perhaps: """
        start~, initial, launch~, initiate~, opening, outset, birth, starting, onset, open~, debut, early
        """,
      """
      end, ending, stop~, stopped, conclude~, finally, eventually, terminate~, close~, complete~, completion,
      until, cease~, late, latter, last
      """,
      neither: "beginning and end, from beginning to end, end of the line"),
    Opposition(
      .trade,
      """
      buy, buys, bought, buying, buyer, buyers, purchase~, purchaser
      """,
      """
      sell, sells, sold, selling, seller, sellers, vendor, vendors
      """,
      perhaps: "acquire~, pay, paid, get, shopping", "sale, sales, market~, trade~, dispose~, supplier"),
    Opposition(
      .loan, "lend, lends, lent, lending, lender, lenders", "borrow~, borrower, borrowers",
      perhaps: "loan, loans, loaned", ""),
    Opposition(
      .victory,
      """
      win, wins, won, winning, winner, winners, victory, victories, gain~
      """, "lose, loses, lost, losing, loser, losers, defeat~",
      perhaps: "beat, beats, earn~, victorious, triumph~, prize", "loss, losses, beaten, miss~, waste~",
      neither: "lost and found"),
    Opposition(
      .consent, "accept~, acceptance, approve~, approval, agree~, agreed",
      "refuse~, refusal, reject~, rejection, declined, disapprove~",
      perhaps: """
        admit~, admitted, adopt~, consent~, support~, allow~, recognize~, adopted
        """,
      """
      deny, denies, denied, decline, declines, oppose~, turn~ down, against, dismiss~
      """),
    Opposition(
      .activation, "enable~, activate~, switch~ on, turn~ on, activation",
      "disable~, deactivate~, switch~ off, turn~ off, deactivation",
      perhaps: "start~, active, allow~, light~", "inactive, stop~, suppress~, remove~, shut, unavailable"),
    Opposition(
      .addition, "add~, insert~, install~", "remove~, delete~, erase~, uninstall~, removal, deletion",
      perhaps: """
        append~, plus, include~, introduce~, adding, supplement~, attach~, place~
        """,
      """
      clear~, eliminate~, suppress~, cancel~, strip~, delete, withdraw, without, discard~, clean~
      """),
    Opposition(
      .success,
      """
      succeed~, success, successes, successful, successfully, managed to, manages to
      """, "fail~, failure, failures, unsuccessful, unsuccessfully",
      perhaps: "achieve~, manage~, hit, pass~, pass, possible, works",
      """
      bankrupt, lose, crash~, break, error, errors, fault, faults, miss~, missed
      """),
    Opposition(
      .leave,
      """
      allow~, permit~, permitted, permission, authorize~, authorise~, legalize~
      """,
      """
      forbid, forbids, forbade, forbidden, prohibit~, ban, bans, banned, banning, prevent~, prevention,
      prohibition
      """,
      perhaps: """
        let, lets, enable~, help~, possible, provide~, support~, accept~, licence, license, offer~
        """,
      """
      avoid~, stop~, stopped, block~, bar, barred, deny, restrict~, protect~, avoid, illegal
      """),
    Opposition(
      .arrival, "arrive~, arrival, arrivals", "depart~, departure, departures",
      perhaps: "come, comes, came, coming, reach~, land~, enter~", "leave, leaves, left, leaving, went, gone"),
    Opposition(
      .travel, "import~, importation, immigrate~, immigration", "export~, exportation, emigrate~, emigration",
      perhaps: "migrate~, load~, incoming", "save~, outgoing"),
    Opposition(
      .thrust, "push~, pushes", "pull~", perhaps: "press~, drive, drove, shove~, urge~",
      "draw, draws, drew, drag, drags, take, shoot, withdraw"),
    Opposition(
      .size,
      """
      large, larger, largest, big, bigger, biggest, huge, enormous
      """, "small, smaller, smallest, tiny",
      perhaps: """
        greater, greatest, major, wide, vast, high, long, senior, extensive, significant, massive, heavy,
        considerable, broad
        """,
      """
      little, short, low, minor, mini, slight, young, slightly, thin, narrow, minimal, fewer, lower, light,
      briefly, compact
      """),
    Opposition(
      .height, "high, higher, highest, elevated, tall, taller", "low, lower, lowest",
      perhaps: """
        great, greater, large, larger, upper, top, strong, heavy, raised, severe, upland, above, highly, loud,
        significant, big, increased, advanced
        """,
      """
      small, weak, little, poor, bottom, short, limited, slight, light, minor, faint, below, under, deep,
      mild, fewer, reduced, cheap, narrow, softly, quiet, soft, poorly
      """,
      neither: "lower case, high school, high schools, high and low"),
    Opposition(
      .length, "long, longer, longest, long term, lengthy", "short, shorter, shortest, short term, brief, briefly",
      perhaps: """
        extended, prolonged, large, long lasting, far, slow, old, late
        """,
      """
      shortly, small, quick, soon, low, summary, fast, rapid, limited, abbreviated, shortened, close,
      abbreviation
      """,
      neither: """
        no longer, as long as, so long as, long before, before long, in short, long ago, short of, run short,
        for short, longer available
        """),
    Opposition(
      .age, "old, older, oldest, elderly, ancient", "new, newer, newest, young, younger, youngest",
      perhaps: """
        former, previous, early, original, traditional, aged, long, age, senior, legacy
        """,
      """
      modern, recent, fresh, novel, latest, newly, recently, renewed, up to date, junior, little, small
      """,
      neither: """
        years old, year old, months old, new york, new zealand, months older, years older, years younger
        """),
    Opposition(
      .heat, "hot, hotter, hottest, warm, warmer, warmest, heat, heated",
      """
      cold, colder, coldest, cool, cooler, coolest, chilled, freezing
      """,
      perhaps: "spicy, tropical, burning, boiling, tepid, heating, fever",
      "icy, fresh, frozen, ice, winter, cooling, chilly"),
    Opposition(
      .ease, "easy, easier, easiest, easily, with ease", "difficult, difficulty, difficulties, with difficulty",
      perhaps: """
        simple, simply, ease, simpler, readily, comfortable, light, convenient, friendly, freely,
        straightforward
        """,
      """
      hard, harder, hardly, tough, complex, complicated, challenging, trouble, problem, problems, challenge,
      challenges, painful, struggle~, tricky, heavy, severe
      """),
    Opposition(
      .weight, "heavy, heavier, heaviest, heavily", "light, lighter, lightest, lightweight",
      perhaps: """
        strong, great, severe, serious, large, high, weighty, hard, big, major, intensive, burdensome, massive,
        overweight
        """,
      """
      slight, mild, lightly, small, easy, soft, slightly, thin, minor, clear, bright, lamp, easily, lights,
      low, fast, weak, simple
      """),
    Opposition(
      .time,
      """
      earlier, early, earliest, at the earliest, no earlier than, not earlier than, sooner, prematurely
      """,
      """
      later, late, at the latest, no later than, not later than, belatedly
      """,
      perhaps: """
        ago, previously, former, premature, ahead, initial, beginning, promptly, quickly, as soon as, rapidly,
        quick, prior
        """,
      """
      afterwards, then, subsequently, delayed, behind, belated, latest, delay, slow, overdue, lateness, older,
      future, subsequent, until, lately, latter, thereafter
      """,
      neither: "sooner or later, as early as"),
    Opposition(
      .frequency, "often, frequently, very often", "rarely, seldom, rare, infrequently",
      perhaps: """
        frequent, common, commonly, usually, regularly, generally, usual, sometimes, widely, typically,
        repeatedly, mostly, tends, tend, popular
        """,
      """
      uncommon, unusual, hardly, occasionally, unlikely, scarce, infrequent, scarcely, sparse, exceptional,
      underdone, limited
      """),
    Opposition(
      .sign, "positive, positively", "negative, negatively",
      perhaps: """
        good, favourable, favorable, beneficial, certain, constructive, definite, confirmed, true
        """,
      """
      bad, adverse, minus, harmful, false, adversely, pejorative, detrimental
      """),
    Opposition(
      .sameness, "same, identical, alike, identically", "different, differently, distinct, dissimilar",
      perhaps: "similar, equal, equally, likewise, common, similarly",
      """
      various, unlike, differ~, difference, differences, separate, varying, varied, diverse, multiple,
      opposite, unequal, alternative, special, else, separately, versus, variety
      """, neither: "at the same time, all the same, different from one another"),
    Opposition(
      .lease, "lessor, lessors, landlord, landlords, landlady", "lessee, lessees, tenant, tenants",
      perhaps: "owner, owners", "occupant, occupants, renter, renters"),
    Opposition(.debt, "creditor, creditors", "debtor, debtors"),
    Opposition(
      .employment, "employer, employers", "employee, employees",
      perhaps: "boss, bosses, company, companies, firm, firms", "worker, workers, staff, employed"),
    Opposition(
      .pace,
      """
      faster, quicker, quickest, fastest, more quickly, more rapidly, more rapid, speed~ up, speeds up, accelerate~,
      acceleration
      """,
      """
      slower, slowest, more slowly, slow down, slows down, slowed down, slowing down, decelerate~, deceleration, slowdown
      """,
      perhaps: "fast, quick, quickly, rapid, rapidly, sooner, speed, better, hasten~, boost~",
      "slow, slowly, slowed, slowing, slows, late, later, delay~, hinder~, curb~, ease~"),
    Opposition(
      .slope, "climb~, ascend~, ascent, uphill, go up, goes up, going up, went up",
      "descend~, descent, downhill, go down, goes down, going down, went down, lead back down, leads back down",
      perhaps: "up, rise~, rose, risen, rising, upward, upwards, scale~, top, mount~, raise~",
      "down, downward, downwards, fall, falls, fell, drop~, drops, bottom, lower~, step~"),
    Opposition(
      .share, "majority", "minority", perhaps: "most, main, mostly, mainly, adult, age",
      "few, some, small, minor, minors"),
    Opposition(
      .multiple, "twice as many, twice as much, double the", "half as many, half as much, half the",
      perhaps: "twice, double~, doubles, two, more", "half, halve~, halves, fewer, less"),
    Opposition(
      .necessity,
      """
      must not, mustn t, may not, cannot, can not, not allowed, not permitted, not be allowed, no right, not entitled,
      should not, shall not
      """,
      """
      need not, needn t, not need, not have to, n t have to, not required to, not obliged, no need, not necessary
      """,
      perhaps: "forbid~, forbidden, prohibit~, ban, banned, never, unable, refrain~, avoid~",
      "unnecessary, optional, needless"),
    Opposition(
      .reserve, "subject to", "notwithstanding, regardless of, irrespective of",
      perhaps: "provided, unless, except, dependent, conditional, condition, liable, under",
      "whatever, despite, even, whether, without, any"),
    Opposition(
      .cover, "uncovered, with the lid off, without a lid", "covered, with the lid on",
      perhaps: "open, bare, without, uncover~, discover~", "cover~, lid, closed, sheltered"),
  ]
}
