extension SideWords {
  /// Collects the words of a language: those of the lists that ship, then those of dictionaries.
  package struct Builder {
    package let language: String
    fileprivate(set) var forms = Vocabulary(minimumCapacity: 1 << 16)
    fileprivate(set) var irregular = Vocabulary(minimumCapacity: 1 << 14)
    fileprivate(set) var irregularForms: [[Int32]] = []
    fileprivate(set) var spelledClasses: [(all: WordClass, main: WordClass)] = []
    fileprivate(set) var classes: [(all: WordClass, main: WordClass)] = []
    fileprivate(set) var spellings = Vocabulary(minimumCapacity: 1 << 16)
    private let reader: WordForms
    /// Words whose form is known, and their forms: dictionaries give each word several times, and stemming takes long.
    private var read = Vocabulary(minimumCapacity: 1 << 16)
    private var formsOfRead: [Int32] = []
    private var form: [UInt8] = []

    package init(language: String) {
      self.language = language
      reader = WordForms(language: language)
      addForms()
      addClasses()
    }
  }
}

extension SideWords.Builder {
  /// How many forms there are.
  package var formCount: Int { forms.count }

  /// The form of a word, added where it is new.
  package mutating func id(ofFormOf word: UnsafeBufferPointer<UInt8>) -> Int32 {
    let known = read.count
    let index = Int(read.id(adding: word))
    if index < known { return formsOfRead[index] }
    form.removeAll(keepingCapacity: true)
    reader.append(formOf: word, to: &form)
    let id = form.withUnsafeBufferPointer { forms.id(adding: $0) }
    formsOfRead.append(id)
    return id
  }

  /// Adds a lower-case spelling of the language.
  package mutating func learn(spelling: UnsafeBufferPointer<UInt8>) { _ = spellings.id(adding: spelling) }

  /// Pairs of forms of a list of words, such as antonyms.
  package mutating func pairs(of list: String) -> [(Int32, Int32)] {
    var pairs: [(Int32, Int32)] = []
    WordTables.forEachLine(language, list) { pairs.append((id(ofFormOf: $0), id(ofFormOf: $1))) }
    return pairs
  }

  private mutating func addForms() {
    WordTables.forEachLine(language, "forms") { spelling, lemma in
      let key = Int(irregular.id(adding: spelling))
      if key == irregularForms.count { irregularForms.append([]) }
      let lemmaForm = id(ofFormOf: lemma)
      learn(spelling: spelling)
      learn(spelling: lemma)
      if irregularForms[key].count < 3, !irregularForms[key].contains(lemmaForm) {
        irregularForms[key].append(lemmaForm)
      }
    }
  }

  private mutating func addClasses() {
    WordTables.forEachLine(language, "classes") { word, letters in
      let spelling = Int(spellings.id(adding: word))
      while spelledClasses.count <= spelling { spelledClasses.append(([], [])) }
      for (index, letter) in letters.enumerated() {
        spelledClasses[spelling].all.insert(WordClass(letter: letter))
        if index == 0 { spelledClasses[spelling].main = WordClass(letter: letter) }
      }
      let form = Int(id(ofFormOf: word))
      while classes.count <= form { classes.append(([], [])) }
      for (index, letter) in letters.enumerated() {
        let wordClass = WordClass(letter: letter)
        classes[form].all.insert(wordClass)
        if index == 0, classes[form].main.isEmpty { classes[form].main = wordClass }
      }
    }
  }
}
