extension LightStemming {
  /// Particles behind nouns, the plural, and the verb that makes verbs of nouns.
  static let korean = LightStemming(
    endings: [
      "은 는 이 가 을 를 의 에 에서 에게 에는 에서는 으로 로 으로는 로는 와 과 도 만 까지 부터 라는 이라는 보다 처럼",
      "들 하다 한다 합니다 하는 하고 하여 하면 하지 했다 했습니다 할 한 함 된다 됩니다 되는 되어 되지 되면 된 됨",
    ],
    leastLetters: 1)
}
