using System.Text;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Damages.Texts;

/// <summary>Encodings other than plain UTF-8: with a byte order mark, UTF-16, GB18030, or Big5 if it has all characters.</summary>
internal sealed class OtherEncoding : TextDamage
{
    /// <inheritdoc/>
    public override string Name => "encoding";

    /// <inheritdoc/>
    public override bool Apply(Manuscript manuscript, ReportModel report, Dice dice)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        List<(string Mark, Encoding Encoding)> choices =
        [
            ("utf-8-bom", new UTF8Encoding(true)),
            ("utf-16le-bom", new UnicodeEncoding(false, true)),
            ("utf-16be-bom", new UnicodeEncoding(true, true)),
            ("gb18030", Encoding.GetEncoding("GB18030")),
            ("gb18030", Encoding.GetEncoding("GB18030")),
        ];
        var text = manuscript.Text;
        if (!text.Contains('\0', StringComparison.Ordinal))
        {
            choices.Add(("utf-16le", new UnicodeEncoding(false, false)));
            choices.Add(("utf-16be", new UnicodeEncoding(true, false)));
        }

        var big5 = Encoding.GetEncoding("big5");
        if (report.Marks.Contains("damage:traditional") && big5.GetString(big5.GetBytes(text)) == text)
        {
            choices = [("big5", big5)];
        }

        (var mark, manuscript.Encoding) = dice.Pick(choices);
        report.Marks.Add($"encoding:{mark}");
        return true;
    }
}
