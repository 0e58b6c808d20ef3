import Checks

/// What checks are there to find.
package enum PlantedErrors {
  /// The kinds of error that each check is there to find; checks that are not named are there for what nobody plants.
  static let aims: [String: Set<String>] = [
    "empty": ["empty"], "unrelated": ["unrelated"], "untranslated": ["codemix", "codemix_phrase"],
    "number": ["numbers_replaced"],
    "name": ["name_removed", "name_replaced"], "negation": ["negation", "negation_added", "negation_reversed"],
    "question": ["question"],
    "date": ["date_replaced"],
    "repetition": ["repeat_twice", "repeat_four_times"], "end-punctuation": ["final_punc_removed"],
    "capitalization": ["first_lower", "full_lower"], "stray-stop": ["punc_addition"], "brackets": ["bracket_removed"],
    "spacing": ["tokenized"],
    "antonym": ["antonym"], "opposite": ["antonym", "opposite"], "swapped": ["places_swapped"],
    "pronoun": ["gender", "pronoun_replaced"], "tense": ["tense_changed"],
    "agreement": ["agreement"], "conjunction": ["conjunction_removed"],
    "spelling": ["char_removed", "misspelled"],
    "addition": ["addition", "words_added"],
    "false-friend": ["false_friend"], "sense": ["wrong_sense"], "idiom": ["idiom"], "construction": ["construction"],
    "omission": ["noun_removed", "verb_removed", "subj_removed", "pp_removed", "adj_adv_removed", "words_removed"],
  ]

  /// What is wrong with the tables of errors, for tests: an aim of no check or at no error, an error without a category, a
  /// check that could not be right about what it is there for.
  static func validate() -> [String] {
    var problems = categories.filter(\.value.isEmpty).keys.sorted().map { "\($0): no category" }
    for (id, errors) in aims.sorted(by: { $0.key < $1.key }) {
      guard let check = Check.named(id) else {
        problems.append("there is no check “\(id)”")
        continue
      }
      if errors.isEmpty { problems.append("\(id): aims at nothing") }
      for error in errors.sorted() where categories[error]?.contains(check.category) != true {
        problems.append("\(id): a finding of it is never right about “\(error)”")
      }
    }
    return problems
  }

  /// The right categories of a finding for each kind of error, named as in DEMETR (Karpinska et al. 2022) where it has them;
  /// false_friend, wrong_sense, idiom, construction, mistranslation, fact_changed, grammar, typography and untranslated are
  /// those of `corpora/mistakes.jsonl`.
  package static let categories: [String: [Category]] = [
    "addition": [.addition],
    "adj_adv_removed": [.omission],
    "agreement": [.grammar],
    "antonym": [.mistranslation],
    "bracket_removed": [.punctuation],
    "char_removed": [.spelling],
    "codemix": [.untranslated],
    "codemix_phrase": [.untranslated],
    "conj_removed": [.omission],
    "conjunction_removed": [.grammar],
    "construction": [.grammar, .mistranslation],
    "date_replaced": [.dateTime, .number],
    "empty": [.omission],
    "fact_changed": [.number, .dateTime, .name, .mistranslation],
    "false_friend": [.mistranslation],
    "final_punc_removed": [.punctuation],
    "first_lower": [.capitalization],
    "full_lower": [.capitalization],
    "gender": [.mistranslation],
    "grammar": [.grammar, .repetition, .spelling],
    "hypernym": [.mistranslation],
    "idiom": [.mistranslation],
    "misspelled": [.spelling],
    "mistranslation": [.mistranslation, .negation, .number],
    "name_removed": [.name, .omission],
    "name_replaced": [.name],
    "negation": [.negation],
    "negation_added": [.negation], "negation_reversed": [.negation, .mistranslation],
    "noun_removed": [.omission],
    "numbers_replaced": [.number, .dateTime],
    "omission": [.omission],
    "opposite": [.mistranslation],
    "places_swapped": [.mistranslation],
    "pp_removed": [.omission],
    "pronoun_replaced": [.mistranslation],
    "punc_addition": [.punctuation],
    "question": [.question],
    "repeat_four_times": [.repetition],
    "repeat_twice": [.repetition],
    "shuffled": [.grammar, .mistranslation],
    "subj_removed": [.omission],
    "tense_changed": [.mistranslation],
    "tokenized": [.spacing],
    "typography": [.punctuation, .quotationMarks, .spacing, .numberFormat, .capitalization, .dateTime],
    "unrelated": [.mistranslation],
    "untranslated": [.untranslated],
    "verb_removed": [.omission],
    "word_swap": [.grammar],
    "words_added": [.addition],
    "words_removed": [.omission],
    "wrong_sense": [.mistranslation],
  ]

  /// The checks that are there to find a kind of error.
  static func checks(for error: String) -> [String] {
    aims.filter { $0.value.contains(error) }.map(\.key).sorted()
  }
}
