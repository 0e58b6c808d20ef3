extension NumberData {
  static let english = NumberData(
    decimalPoint: true,
    vague: [
      "zero": 0, "one": 1, "once": 1, "single": 1, "twice": 2, "both": 2, "double": 2, "pair": 2, "couple": 2, "thrice": 3,
      "triple": 3, "dozen": 12, "dozens": 12, "half": 0.5, "halves": 0.5, "third": 3, "quarter": 0.25, "decade": 10,
      "second": 2, "fortnight": 14, "first": 1, "hundreds": 100, "thousands": 1000, "millions": 1e6, "billions": 1e9,
      "doubled": 2, "tripled": 3, "two": 2, "century": 100, "quadruple": 4,
    ],
    ambiguous: "", articles: "a an one second",
    ones: "one", links: "and", linksOnes: false, cardinals: "two", indefinite: "millions billions",
    ordinalEndings: "st nd rd th", alignedOrdinals: "st nd rd th",
    hours: "o'clock",
    halves: "half", quarters: "quarter quarters", hourWords: "hour hours", minuteStarts: "min",
    decadeEndings: "s", percents: ["per cent"],
    scales: [
      "million": 1e6, "millions": 1e6, "mn": 1e6, "billion": 1e9, "billions": 1e9, "bn": 1e9, "trillion": 1e12,
      "trillions": 1e12,
    ],
    scaleMarks: ["mn": 1e6, "bn": 1e9], hasSpacedGroups: false,
    clock: ClockData(
      names: ["noon": 720, "midday": 720, "midnight": 0],
      beforeHours: ["half past": 30, "quarter past": 15, "quarter to": -15],
      beforeNoon: ["am", "a.m", "a m"], afterNoon: ["pm", "p.m", "p m"], joined: "am pm AM PM a p"))
}
