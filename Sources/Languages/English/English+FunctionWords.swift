extension FunctionWords {
  static let english = FunctionWords(
    closed: """
      a an the this that these those i you he she it we they me him her us them my your his its our their mine
      yours hers ours theirs myself yourself himself herself itself ourselves yourselves themselves who whom
      whose which what one ones of to in on at by for from with about into onto over under after before between
      among through during against upon within toward towards up down out off as than per via along across
      around behind beyond near despite until till since and or but nor so yet if because although though while
      whereas when where why how whether unless once be am is are was were been being have has had having do
      does did done doing will would shall should can could may might must ought let get gets got getting not
      no n't t s d ll m re ve don didn doesn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn
      mustn needn there here then very just even such some any each every all both either neither own more most
      much else rather quite nearly almost approximately roughly however therefore thus without fail whatever
      whichever whoever therein thereof hence soon like none never ever nobody nothing nowhere anyone anything
      anybody someone something somebody everyone everything everybody mr mrs ms messrs dr cannot
      """,
    support: """
      thing things way ways kind kinds sort sorts case cases fact part parts order number amount term terms
      means manner use used using make makes made making take takes took taken taking give gives gave given
      giving keep keeps kept put puts set sets come comes came go goes went gone going become becomes became
      need needs like due soon apart together along percent per cent period time times year years age hour
      hours place matter course end level basis view regard respect addition able want wants seem seems turn
      look looks bring brings hold holds held run running seen see earlier stand stands stood fall falls fell
      fallen rise rose runs ran whole round open people man men light day days started start begin began begun
      tell told say says said ask asked think thought find found feel felt line
      """,
    light: """
      also too already again still only less least many few little other another others same first last back
      away together much now today often always usually generally just really actually indeed certainly perhaps
      maybe probably simply
      """)
}
