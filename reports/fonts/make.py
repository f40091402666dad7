"""Makes the fonts of the documents out of Noto Sans SC and Noto Sans CJK SC (both SIL OFL 1.1, see OFL.txt).

    python3 make.py NotoSansSC-Regular.ttf NotoSansSC-Bold.ttf NotoSansCJK-Regular.ttc

WeldgateHan-Regular, -Bold: the characters of GB 2312 and of Latin text; a small font is a fast one.
WeldgateHanFull-Regular: all of Noto Sans SC, and of Noto Sans CJK SC the Han characters that Noto Sans SC lacks, for
rare names. Needs fontTools; the .ttc is in Debian's package fonts-noto-cjk.
"""
import sys
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

FIRST_STAMP = 3818448000  # 2025-01-01, in seconds since 1904: the same input gives the same bytes


def gb2312():
    signs = [chr(c) for c in range(0x20, 0x100)]
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                signs.append(bytes((high, low)).decode("gb2312"))
            except UnicodeDecodeError:
                pass
    return {ord(sign) for sign in signs} | {ord(sign) for sign in "–—‘’“”…‰′″℃≤≥²³√✓□■⚠▲△●·×"}


def is_han(code):
    return (0x2E80 <= code <= 0x2FDF or 0x3400 <= code <= 0x4DBF or 0x4E00 <= code <= 0x9FFF
            or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x3FFFF)


def subset(font, codes):
    options = Options()
    options.layout_features = []
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.glyph_names = False
    options.hinting = False
    options.notdef_outline = True
    options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "STAT", "VORG", "gasp", "vhea", "vmtx"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    return font


def graft(font, rare):
    """Adds the outlines of the other font, made quadratic, under names that cannot clash."""
    font["glyf"].glyphs  # loads them
    order = list(font.getGlyphOrder())
    glyphs, outlines, metrics = rare.getGlyphSet(), font["glyf"].glyphs, font["hmtx"].metrics
    found = {}
    for code, source in sorted(rare.getBestCmap().items()):
        name = "rare%05X" % code
        pen = TTGlyphPen(None)
        glyphs[source].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
        outlines[name] = pen.glyph()
        outlines[name].recalcBounds(font["glyf"])
        metrics[name] = (rare["hmtx"].metrics[source][0], getattr(outlines[name], "xMin", 0))
        order.append(name)
        found[code] = name
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order
    wide = CmapSubtable.newSubtable(12)
    wide.platformID, wide.platEncID, wide.language = 3, 10, 0
    wide.cmap = {**font.getBestCmap(), **found}
    narrow = CmapSubtable.newSubtable(4)
    narrow.platformID, narrow.platEncID, narrow.language = 3, 1, 0
    narrow.cmap = {code: name for code, name in wide.cmap.items() if code < 0x10000}
    font["cmap"].tables = [narrow, wide]
    return font


def save(font, family, style):
    called = {1: family, 2: style, 3: f"{family}-{style};1", 4: f"{family} {style}", 5: "Version 1.0",
              6: f"{family.replace(' ', '')}-{style}"}
    for record in font["name"].names:
        record.string = called.get(record.nameID, record.toUnicode())
    font["post"].formatType = 3.0
    font["head"].created = font["head"].modified = FIRST_STAMP
    font.recalcTimestamp = False
    font.save(f"{family.replace(' ', '')}-{style}.ttf")
    print(family, style, len(font.getGlyphOrder()), "glyphs")


regular, bold, cjk = sys.argv[1:]
save(subset(TTFont(regular), gb2312()), "Weldgate Han", "Regular")
save(subset(TTFont(bold), gb2312()), "Weldgate Han", "Bold")
whole = TTFont(regular)
whole = subset(whole, set(whole.getBestCmap()))
simplified = next(f for f in TTCollection(cjk).fonts if f["name"].getDebugName(6) == "NotoSansCJKsc-Regular")
lacking = {code for code in simplified.getBestCmap() if is_han(code) and code not in whole.getBestCmap()}
save(graft(whole, subset(simplified, lacking)), "Weldgate Han Full", "Regular")
