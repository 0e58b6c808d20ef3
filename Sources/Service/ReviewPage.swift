import Formats

/// The files of the page of `enregard review`, by their names.
enum ReviewPage {
  /// The media type and the bytes of each; "" is the page itself.
  static let files: [String: (type: String, bytes: [UInt8])] = [
    "": ("text/html; charset=utf-8", PackageResources.index_html),
    // That of the pages that align and check write.
    "page.css": ("text/css; charset=utf-8", HTMLText.style),
    "review.css": ("text/css; charset=utf-8", PackageResources.review_css),
  ].merging(scripts) { first, _ in first }

  private static let scripts: [String: (type: String, bytes: [UInt8])] = Dictionary(
    uniqueKeysWithValues: [
      ("actions", PackageResources.actions_js), ("app", PackageResources.app_js), ("bar", PackageResources.bar_js),
      ("cursor", PackageResources.cursor_js), ("dialogs", PackageResources.dialogs_js),
      ("elements", PackageResources.elements_js), ("filter", PackageResources.filter_js),
      ("keys", PackageResources.keys_js), ("linking", PackageResources.linking_js),
      ("list", PackageResources.list_js), ("loader", PackageResources.loader_js),
      ("model", PackageResources.model_js), ("paper", PackageResources.paper_js),
      ("places", PackageResources.places_js), ("rows", PackageResources.rows_js),
      ("search", PackageResources.search_js), ("service", PackageResources.service_js),
      ("session", PackageResources.session_js), ("texts", PackageResources.texts_js),
      ("words", PackageResources.words_js),
    ].map { ("\($0.0).js", ("text/javascript; charset=utf-8", $0.1)) })
}
