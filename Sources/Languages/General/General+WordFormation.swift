extension WordFormation {
  /// Prefixes from Greek and Latin that words of many languages share. Without accents, which some put on them.
  package static let shared: Words = """
    anti auto bi bio cardio chemo chimio chrono co crypto cyber cyto di electro endo entero epi ethno exo extra gastro
    geo giga hemato hemo hepato hetero histo homo hydro hyper hypo immuno infra inter intra iso kilo macro mega meta
    micro milli mini mono morpho multi myo nano nephro neo neuro noso osteo paleo para patho peri pharmaco phono photo
    physio pluri pneumo poly post pre pro proto pseudo psycho pyro quadri quasi radio retro semi sero socio spectro
    stereo sub super supra techno tele thermo thrombo toxico trans tri turbo ultra uni uretro urethro uro vaso video
    """
}
