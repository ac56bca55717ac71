#!/usr/bin/env python3
"""Makes the two fonts of the PDF from the static TrueType fonts of Google Fonts. See README.md.

usage: subset.py NotoSerifSC_400Regular.ttf NotoSansSC_500Medium.ttf FOLDER
"""
import bz2
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

UNIHAN = "/usr/share/unicode/Unihan_OtherMappings.txt.bz2"
# Signs a report may hold beside what GB 2312 has: dashes, quotation marks, per mille, superior
# figures, arrows, comparisons, boxes, circled numbers, full-width forms.
SIGNS = [(0x20, 0x7E), (0xA1, 0xFF), (0x2010, 0x2027), (0x2030, 0x2033), (0x203B, 0x203B),
         (0x20AC, 0x20AC), (0x2103, 0x2103), (0x2116, 0x2116), (0x2122, 0x2122), (0x2160, 0x216B),
         (0x2170, 0x217B), (0x2190, 0x2199), (0x2248, 0x2248), (0x2260, 0x2265), (0x2460, 0x24FF),
         (0x25A0, 0x25CF), (0x3000, 0x301F), (0x3220, 0x3229), (0xFF01, 0xFF5E), (0xFFE5, 0xFFE5)]
# Where one glyph serves several characters, text copied from the PDF gets the first of these.
PREFERRED = [0x20, 0x2D, 0xB7, 0x2013, 0x2022, 0xFF5E]
TABLES = ["BASE", "DSIG", "GDEF", "GPOS", "GSUB", "STAT", "VORG", "gasp", "vhea", "vmtx"]


def gb2312():
    codes = set()
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                codes.add(ord(bytes([high, low]).decode("gb2312")))
            except UnicodeDecodeError:
                pass
    return codes


def table_of_standard_characters():
    """通用规范汉字表, 8105 characters."""
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as lines:
        fields = [line.split("\t") for line in lines if "\tkTGH\t" in line]
    return {int(field[0][2:], 16) for field in fields}


def signs():
    return {code for first, last in SIGNS for code in range(first, last + 1)}


def one_character_for_a_glyph(font):
    """Text is copied by the glyph: a second character of the same glyph would be read as the first."""
    for table in font["cmap"].tables:
        chosen = {}
        for code, glyph in sorted(table.cmap.items(), key=lambda entry: rank(entry[0])):
            chosen.setdefault(glyph, code)
        table.cmap = {code: glyph for glyph, code in chosen.items()}


def rank(code):
    return (PREFERRED.index(code) if code in PREFERRED else len(PREFERRED), code)


def make(source, codes, target):
    options = subset.Options(hinting=False, layout_features=[], name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14],
                             recalc_timestamp=False)
    options.drop_tables += TABLES
    font = TTFont(source, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    # The radicals of U+2E80 to U+2FDF share glyphs with the characters: never in the font.
    subsetter.populate(unicodes={code for code in codes if not 0x2E80 <= code <= 0x2FDF})
    subsetter.subset(font)
    one_character_for_a_glyph(font)
    font.save(target)


serif, sans, folder = sys.argv[1:]
make(serif, gb2312() | table_of_standard_characters() | signs(), folder + "/NotoSerifSC-Regular.ttf")
make(sans, gb2312() | signs(), folder + "/NotoSansSC-Medium.ttf")
