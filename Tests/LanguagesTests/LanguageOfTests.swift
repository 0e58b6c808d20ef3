import Bitext
import Documents
import LanguageIdentification
import Languages
import Testing

@Suite struct `Languages of documents` {
  @Test(arguments: [
    ("article.fr.txt", "fr"), ("dir.en/article.fr.txt", "fr"), ("a.pt-BR.txt", "pt-BR"), ("a.pt_BR.txt", "pt-BR"),
    ("corpus.en", "en"), ("article_fr.txt", "fr"), ("article-fr.txt", "fr"), ("article_fr_CA.txt", "fr-CA"),
    ("article-zh-Hant.txt", "zh-Hant"), ("fr.txt", "fr"), ("text/fr/article.txt", "fr"), ("a.eng.txt", "en"),
    ("A.FR.TXT", "fr"), ("pt-BR/a.txt", "pt-BR"), ("v1.2/a.b.de.md", "de"), ("./it/x", "it"),
  ])
  func `a file name tells its language`(path: String, expected: String) {
    #expect(language(inName: path)?.tag == expected)
  }

  @Test(arguments: [
    "article.txt", "-", "", "how_to.txt", "sign_in.txt", "notes.old.txt", "report_final.txt", "run.sh", "lib.so",
    "war_and_peace.txt", "the-end.txt", "to/article.txt", "src/main.txt", "v1.2.txt", "a.qq.txt", "new.txt",
    "french.txt", "report_2024.txt", "a..txt", "/", ".txt",
  ])
  func `a file name that tells none`(path: String) {
    #expect(language(inName: path) == nil)
  }

  @Test(arguments: [
    ("Le conseil municipal a voté hier soir la construction d’un pont que personne ne veut payer.", "fr"),
    ("The town council voted last night for a bridge that nobody wants to pay for, as everyone had expected.", "en"),
    ("Der Gemeinderat hat gestern Abend den Bau einer Brücke beschlossen, die niemand bezahlen will.", "de"),
    ("Міська рада вчора ввечері проголосувала за будівництво мосту, за який ніхто не хоче платити.", "uk"),
    ("市议会昨晚投票决定修建一座桥，但没有人愿意为它付钱，大家早就料到了这样的结果。", "zh"),
    ("מועצת העיר הצביעה אמש בעד בניית גשר שאיש אינו רוצה לשלם עליו, כפי שכולם ציפו.", "he"),
  ])
  func `a text tells its language`(text: String, expected: String) throws {
    let document = try readDocument(named: "x", bytes: Array(text.utf8)).document
    let guess = language(ofText: document)
    #expect(guess?.language.base == expected)
    #expect(guess?.isReliable == true)
  }

  @Test func `a word tells nothing`() throws {
    let document = try readDocument(named: "x", bytes: Array("Ok".utf8)).document
    #expect(language(ofText: document)?.isReliable != true)
  }

  @Test func `a long text is sampled`() throws {
    let text = String(repeating: "Une phrase très ordinaire, écrite en français. ", count: 20_000)
    let document = try readDocument(named: "x", bytes: Array(text.utf8)).document
    #expect(language(ofText: document)?.language.tag == "fr")
  }
}
