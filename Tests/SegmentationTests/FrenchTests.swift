import Testing

@Suite struct `French sentences` {
  @Test(
    arguments: [
      // Abbreviations.
      "M. Dupont et Mme. Durand sont venus. |MM. Pierre et Paul, non.",
      "Mgr. Myriel salua Me. Collard. |Le Dr. Knock attendait Mlle. Rose.",
      "M. Le Pen parle. |M. D’Artagnan se tait.",
      "L’art. 5 et les art. 6 et 7, p. 12, vol. 3, chap. IV, n° 3, s’appliquent. |Voir fig. 2.",
      "Le Code (art. L. 123-4) le dit. |Il a raison.",
      "Il mange, p. ex. Des pommes. |Il boit, c.-à-d. De l’eau, env. 2 litres.",
      "Cf. Molière. |Voir cf. p. 3. |Fin.",
      "En 52 av. J.-C. |César arriva. |En 14 apr. J.-C. il mourut. |C’était en 30 av. J.-C. |Il pleuvait.",
      "Du pain, du vin, etc. |Il but. |Du pain, etc. et du vin.",
      "Il vit à St. Malo. |Elle aime Ste. Anne.",
      "J.-P. Sartre, J. Le Goff et A. de Musset. |G. W. Bush.",
      "La vitamine C. |La vitamine D.",
      "Mme Dupont habite au 12, av. Foch. |Mgr Dupanloup et Ch. de Gaulle sont venus au XXe s. avec M. X. de Paris.",
      "« Où est-il ? », demanda Marie. |« Je ne sais pas, dit-il. |Peut-être. » |Elle rit.",
      "Les forces de l’O.N.U. |Elles partent. |L’O.T.A.N. Nord reste.",
      "Louis XIV. |Il régna. |La page 3. |Le reste.",
      // Numbers.
      "Il y a 10 000 soldats. |Cela coûte 3,14 € ou 1.000. |En 1950. |12 ans après.",
      "1. Premier point. |2. Second point.",
      "a) un, b) deux.",
      // Ellipses.
      "Eh bien... |Marie. |Eh bien... marie. |Eh bien… |Il part… enfin.",
      "Il dit [...] Puis il part. |(...) Il revient.",
      // Quotation marks.
      "« Bonjour. » |Il partit. |«Bonjour.» |Elle aussi.",
      "« Bonjour. » |« Bonsoir. » |Il partit.",
      "«\u{A0}Bonjour.\u{A0}» |Il partit. |«\u{202F}Ah\u{202F}!\u{202F}» |Elle resta.",
      "« Pourquoi ? » demanda-t-elle. |« Non ! » |Il sortit.",
      "Il dit : « Viens ! » et partit. |Un « nombre important ». |Et puis rien.",
      "“Oui.” |Il partit. |\"Non.\" |Elle resta.",
      "Les troupes y étaient depuis “un peu plus d’une semaine”. |Puis non.",
      // Dialogue.
      "— Bonjour, dit-il. |— Bonsoir. |— Ah !",
      "– Tu viens ? |– Non… |– Si ! — dit-il.",
      "- Il vient ? |- Non.",
      "--Vous avez raison, dit Candide. |--Oh ! oui, répond-il.",
      // Spaces before marks.
      "Quoi ? |Non ! |Il dit ceci : rien ; et cela. |Quoi\u{A0}? |Non\u{202F}! |Oui.",
      "Quoi ?! |Non !!! |Vraiment ? ! |Oui.",
      "Hélas ! il est parti. |Ah ! mon Dieu !",
      // Stops that are none.
      "dont une partie est occupée par l’Ukraine. lancer une incursion surprise en août.",
      "Voir www.exemple.fr ou a.b@exemple.fr. |Ouvrez rapport.pdf. |Fin.",
      "(Il était tard.) |Puis il partit. |Une erreur (?) Vraiment.",
      "Été. |Étaient-ils là ? |À voir.",
    ].map(MarkedText.init))
  func `end where a reader ends them`(text: MarkedText) {
    #expect(text.segmented(as: "fr") == text.marked)
  }
}
