/// Verbs that say who spoke.
let englishSayings =
  """
  said says asked asks replied replies answered answers cried cries exclaimed exclaims shouted whispered added
  thought wondered inquired enquired demanded called muttered murmured returned continued remarked observed
  interrupted yelled screamed repeated insisted
  """
