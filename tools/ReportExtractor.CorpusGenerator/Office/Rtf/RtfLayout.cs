using System.Globalization;
using System.Text;
using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Office.Rtf;

/// <summary>Rich Text Format (version 1.9.1).</summary>
public sealed class RtfLayout : OfficeLayout
{
    private readonly Dice _dice;
    private readonly FeatureSet _features;
    private readonly LabelLists _lists = new();

    /// <summary>Creates the layout of one report.</summary>
    public RtfLayout(OfficeRequest request, Dice dice)
    {
        _dice = dice;
        _features = new FeatureSet(RtfFeatures.All, request, dice);
        if (_features.Has(RtfFeatures.CodePage))
        {
            _features.Remove(RtfFeatures.Fallback);
        }

        if (_features.Has(RtfFeatures.OnItsGround))
        {
            // White letters are seen on a shade.
            _features.Remove(RtfFeatures.OnCellShade);
        }
    }

    /// <inheritdoc/>
    public override string Name => "rtf";

    /// <inheritdoc/>
    public override string Format => "rtf";

    /// <inheritdoc/>
    public override byte[] Write(ReportModel report)
    {
        var text = new RtfText(_features);
        var tables = new RtfTables(_dice, _features, text, _lists);
        var front = Decoys(tables);
        var body = Body(report, text, tables);
        var colors = _features.Has(RtfFeatures.OnItsGround) || _features.Has(RtfFeatures.OnCellShade) ? RtfColors.Table : "";
        var head = "{\\rtf1\\ansi\\ansicpg936\\deff0\\uc1{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}{\\f1\\fnil\\fcharset134 NSimSun;}}"
            + colors
            + "{\\stylesheet{\\s0\\f0\\fs18 Normal;}{\\s1\\b\\fs24 heading 1;}}" + RtfLists.Write(_lists, text)
            + "{\\*\\revtbl {Unknown;}{Editor;}}{\\info{\\title 2018}{\\nofpages9}}\n"
            + "\\paperw11906\\paperh16838\\margl1000\\margr1000\\margt1000\\margb1000\n";
        var rtf = head + front + body + "}";
        report.Marks.AddRange(_features.Marks);
        return Encoding.Latin1.GetBytes(rtf);
    }

    private string Decoys(RtfTables tables)
    {
        var header = _features.Use(RtfFeatures.DecoyHeader) ? $"{{\\header {tables.Plain(Decoy.PageTable(_dice))}\\pard\\par}}\n" : "";
        var footer = _features.Use(RtfFeatures.DecoyFooter) ? $"{{\\footer {tables.Plain(Decoy.PageTable(_dice))}\\pard\\par}}\n" : "";
        return header + footer;
    }

    private string Body(ReportModel report, RtfText text, RtfTables tables)
    {
        List<string> blocks = [.. report.Preamble.Select(line => $"\\pard\\plain\\f0\\fs18 {text.Write(line)}\\par")];
        var title = string.Concat(report.Title.Select(line => $"\\pard\\plain\\qc\\f0\\fs32 {text.Write(line)}\\par\n"));
        blocks.Add(_features.Use(RtfFeatures.TextBoxTitle) ? Box(title) : title);
        blocks.Add(Picture());
        var noted = false;
        foreach (var block in report.Blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    blocks.Add($"\\pard\\plain\\s1\\f0\\b\\fs24 {text.Write(heading.Text)}{(noted ? "" : Notes(tables))}\\par");
                    noted = true;
                    break;
                case ParagraphBlock paragraph:
                    blocks.Add($"\\pard\\plain\\fi420\\f0\\fs18 {text.Write(paragraph.Text)}\\par");
                    break;
                case TableBlock table:
                    var rows = tables.Write(TableGrid.Of(table.Table));
                    blocks.Add(_features.Use(RtfFeatures.LineEnds) ? rows.Replace("\n", "", StringComparison.Ordinal) : rows);
                    blocks.Add("\\pard\\plain\\par");
                    break;
                default:
                    throw new InvalidOperationException($"No office layout for {block.GetType().Name}.");
            }
        }

        return string.Join('\n', blocks);
    }

    private string Notes(RtfTables tables)
    {
        var footnote = _features.Use(RtfFeatures.DecoyFootnote)
            ? $"{{\\super\\chftn{{\\footnote {NoteTable(tables)}}}}}"
            : "";
        var annotation = _features.Use(RtfFeatures.DecoyAnnotation)
            ? $"{{\\*\\atnid A}}{{\\*\\atnauthor Editor}}\\chatn{{\\*\\annotation {NoteTable(tables)}}}"
            : "";
        return footnote + annotation;
    }

    private string NoteTable(RtfTables tables) => $"{tables.Plain(Decoy.NoteTable(_dice))}\\pard\\plain\\par";

    /// <summary>A picture followed by bytes that look like groups, control words and numbers.</summary>
    private string Picture()
    {
        const string Misleading = "{}\\\\u0019\0\n\u00FF5\\cell}";
        byte[] bytes =
        [
            .. Convert.FromBase64String(Pictures.WhitePoint),
            .. Enumerable.Range(0, 60).Select(_ => (byte)_dice.Pick(Misleading)),
            .. "}}"u8,
        ];
        const string Begin = "\\pard\\plain{\\pict\\pngblip\\picw10\\pich10\\picwgoal150\\pichgoal150";
        if (_features.Use(RtfFeatures.BinaryPicture))
        {
            return $"{Begin}\\bin{bytes.Length.ToString(CultureInfo.InvariantCulture)} {Encoding.Latin1.GetString(bytes)}}}\\par";
        }

        return _features.Use(RtfFeatures.HexPicture) ? $"{Begin}\n{Convert.ToHexStringLower(bytes)}\n}}\\par" : "";
    }

    private static string Box(string content) =>
        "\\pard\\plain{\\shp{\\*\\shpinst\\shpleft0\\shptop0\\shpright9600\\shpbottom1400\\shpfhdr0\\shpbxcolumn\\shpbypara\\shpwr1\\shpz0"
        + $"{{\\sp{{\\sn shapeType}}{{\\sv 202}}}}{{\\sp{{\\sn fLine}}{{\\sv 0}}}}{{\\shptxt {content}}}}}}}\\par\n\\pard\\par\\par\\par";
}
