extension SentenceStarters {
  static let portuguese = SentenceStarters(
    """
    A À Agora Ainda Algumas Alguns Ali Ao Aos Apenas Após Aquela Aquele Aqui As Às Assim Até Cada Com Como Contudo Da
    Daí De Depois Desde Dessa Desse Desta Deste Durante E É Ela Elas Ele Eles Em Embora Enquanto Então Entre Era Eram
    Essa Essas Esse Esses Esta Estas Este Estes Eu Foi Foram Há Hoje Isso Isto Já Lá Logo Mais Mas Mesmo Meu Minha Muitas
    Muito Muitos Na Nada Não Nas Nem Nenhum Nenhuma Nesta Neste Ninguém No Nos Nós Nossa Nosso Num Numa Nunca O Onde
    Ontem Os Ou Outra Outras Outro Outros Para Pela Pelas Pelo Pelos Pois Por Porém Porque Portanto Quando Quanto Quase
    Que Quem Se Sem Sempre Será Seu Sim São Só Sob Sobre Sua Suas Também Tão Tem Têm Tinha Toda Todas Todo Todos Tudo Um
    Uma Umas Uns Você Vocês
    """,
    alsoNames: "Do Dos Das")
}
