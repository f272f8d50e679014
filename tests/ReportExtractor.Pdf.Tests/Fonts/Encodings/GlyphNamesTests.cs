using ReportExtractor.Pdf.Fonts.Encodings;

namespace ReportExtractor.Pdf.Tests.Fonts.Encodings;

public sealed class GlyphNamesTests
{
    [TestCase("A", "A")]
    [TestCase("A.sc", "A")]
    [TestCase("Lcommaaccent", "Ļ")]
    [TestCase("gcommaaccent", "ģ")]
    [TestCase("Acircumflexacute", "Ấ")]
    [TestCase("afii10017", "А")]
    [TestCase("afii10023", "Ё")]
    [TestCase("afii10110", "ў")]
    [TestCase("SF100000", "─")]
    [TestCase("Omega", "\u2126")]
    [TestCase("fi", "ﬁ")]
    [TestCase("f_i", "fi")]
    [TestCase("uni20AC0308", "\u20AC\u0308")]
    [TestCase("u1F600", "😀")]
    [TestCase("u4e2d", "中")]
    [TestCase("oneoldstyle", "1")]
    [TestCase(".notdef", "")]
    [TestCase("uniE000", "")]
    [TestCase("uniD800", "")]
    [TestCase("g123", "")]
    [TestCase("cid123", "")]
    [TestCase("glyph12", "")]
    [TestCase("a12", "")]
    [TestCase("", "")]
    public void A_glyph_name_has_characters(string name, string expected) => Assert.That(GlyphNames.Text(name), Is.EqualTo(expected));
}
