extension PronounData {
  static let english = PronounData(
    subjects: [.first: "i", .second: "you", .he: "he", .she: "she", .we: "we", .they: "they"],
    possessives: [.first: "my", .second: "your", .third: "his her its", .we: "our", .they: "their"],
    demonstratives: "these those",
    between: """
      am is are was were be been being do does did have has had will would can could shall should may might must not n't
      'd 'll 've 're 's 'm also now never always already just still only often first then really even soon
      """)
}
