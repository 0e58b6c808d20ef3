extension LightStemming {
  /// Endings of case, number, gender and person.
  static let polish = LightStemming(
    endings: [
      """
      a ą e ę i o ó u y ie ia ią ię iu om ów em ami ach ech ich ych im ym imi ymi ego iego emu iemu ej iej owie owi \
      ać eć ić yć ować uje uję ują ujesz ujemy ujecie am asz amy acie ają esz emy ecie isz imy icie ysz ymy ycie \
      ał ała ało ali ały ił iła iło ili iły ył yła yło yli yły ował owała owało owali any ana ane ani eni ony ona one \
      owany owana owane anie ania aniu eniu enie enia ień
      """
    ])
}
