"""Read a TMX with other people's programs, for the end-to-end tests.

usage: read-tmx.py TMX OMEGAT_JAR

Validates it against the TMX 1.4 DTD and schema that OmegaT carries (lxml, no network), reads it with
translate-toolkit and prints its units as JSON: [{"source": ..., "target": ..., "source_language": ..., ...}].
Ends with status 1 and the validator's words when the file is not valid.
"""

import json
import sys
import tempfile
import zipfile

from lxml import etree
from translate.storage.tmx import tmxfile

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def validate(tree, jar):
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(jar) as archive:
            for name in ("tmx14.dtd", "tmx14.xsd", "xml.xsd"):
                archive.extract(f"schemas/{name}", folder)
        validators = {
            "DTD": etree.DTD(f"{folder}/schemas/tmx14.dtd"),
            "schema": etree.XMLSchema(etree.parse(f"{folder}/schemas/tmx14.xsd")),
        }
    for name, validator in validators.items():
        if not validator.validate(tree):
            sys.exit(f"not valid by the {name}: {validator.error_log}")


def main(path, jar):
    validate(etree.parse(path, etree.XMLParser(resolve_entities=False, no_network=True)), jar)
    with open(path, "rb") as file:
        store = tmxfile(file)
    units = []
    for unit in store.units:
        languages = [variant.get(XML_LANG) for variant in unit.xmlelement.iter("tuv")]
        units.append(
            {
                "source": str(unit.source),
                "target": str(unit.target),
                "source_language": languages[0],
                "target_language": languages[1],
                "kind": next(
                    (prop.text for prop in unit.xmlelement.iter("prop") if prop.get("type") == "x-align-type"), ""
                ),
            }
        )
    json.dump(units, sys.stdout)


main(*sys.argv[1:])
