extension SentenceStarters {
  static let spanish = SentenceStarters(
    """
    A Además Ahora Al Algunos Ante Antes Aquel Aquella Aquí Así Aunque Ayer Bajo Cada Casi Como Con Contra Cuando De
    Desde Después Donde Dos Durante El Él Ella Ellas Ellos En Entonces Entre Era Eran Es Esa Ese Eso Esos Esta Está
    Estas Este Esto Estos Ha Había Hace Han Hasta Hay Hoy Incluso Lo Luego Más Me Mi Mientras Mucho Muchos Muy Nadie
    Ni No Nos Nosotros Nuestro Nunca O Otra Otro Otros Para Pero Por Porque Pues Que Quien Se Según Ser Si Sí Siempre
    Sin Sino Sobre Solo Son Su Sus También Tampoco Tan Tanto Te Todo Todos Tras Tres Tú Un Una Unos Usted Ya Yo Y
    """,
    alsoNames: "La Las Los Del")
}
