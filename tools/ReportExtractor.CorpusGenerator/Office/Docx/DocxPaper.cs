using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Office.Docx;

/// <summary>The printed page of a report: its size, the type and the rules of tables.</summary>
internal sealed class DocxPaper
{
    private const string Margins =
        """<w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000" w:header="500" w:footer="500" w:gutter="0"/>""";
    private const string Portrait = """<w:pgSz w:w="11906" w:h="16838"/>""" + Margins;
    private const string Landscape = """<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>""" + Margins;

    // The text of a landscape page is one and a half times as wide as ColumnTwips.PageWidth.
    private const double Wider = 1.5;

    // The height of the text of a page in twentieths of a point. A smaller shift moves the page break to another row.
    private const int MostShift = 14_000;

    // Room for three digits of nine points and the padding of the cell. Half of the space saved goes to the label.
    private const int NarrowColumn = 500;

    private readonly bool _isLandscape;
    private readonly bool _isMixed;
    private readonly bool _isNarrow;
    private readonly string? _rules;
    private int _shift;

    /// <summary>Chooses the features of the page.</summary>
    /// <param name="dice">Chooses the features.</param>
    /// <param name="features">The features that may be used.</param>
    public DocxPaper(Dice dice, FeatureSet features)
    {
        _isLandscape = features.Use(DocxFeatures.Landscape);
        _isMixed = !_isLandscape && features.Use(DocxFeatures.MixedOrientation);
        _isNarrow = features.Use(DocxFeatures.NarrowColumns);
        _rules = features.Pick(DocxFeatures.OfRules, 1, dice);
        if (_rules is not null)
        {
            features.Use(_rules);
        }

        HalfPoints = features.Use(DocxFeatures.SmallType) ? 16 : features.Use(DocxFeatures.LargeType) ? 32 : 18;
        HasWholeRows = features.Use(DocxFeatures.WholeRows);
        _shift = features.Use(DocxFeatures.Shifted) ? dice.Between(1, MostShift) : 0;
    }

    /// <summary>The size of the type, in half points.</summary>
    public int HalfPoints { get; }

    /// <summary>Whether page breaks do not split rows.</summary>
    public bool HasWholeRows { get; }

    /// <summary>Whether header rows have a rule below them.</summary>
    public bool HasHeaderRule => _rules == DocxFeatures.HeaderRule;

    /// <summary>The sides of a table that have rules, named like its borders.</summary>
    public IReadOnlyList<string> Ruled => _rules switch
    {
        DocxFeatures.NoBorders => [],
        DocxFeatures.RulesAcross => ["top", "bottom", "insideH"],
        DocxFeatures.OuterBox => ["top", "left", "bottom", "right"],
        DocxFeatures.HeaderRule => ["top", "bottom"],
        _ => DocxXml.Sides,
    };

    /// <summary>The widths of the columns of a table in twentieths of a point.</summary>
    public int[] Widths(TableGrid grid)
    {
        var wider = _isLandscape || IsTurned(grid.Table) ? Wider : 1;
        int[] widths = [.. ColumnTwips.Of(grid).Select(width => (int)(width * wider))];
        if (!_isNarrow || grid.Table.StubColumns == 0)
        {
            return widths;
        }

        var stub = grid.Table.StubColumns;
        var saved = widths[stub..].Sum(width => width - NarrowColumn);
        return [.. widths.Select((width, i) => i >= stub ? NarrowColumn : i == stub - 1 ? width + (saved / 2) : width)];
    }

    /// <summary>What comes before a table: empty space, or the end of a section.</summary>
    public string Before(TableModel table)
    {
        if (table.Kind != TableKind.Applications)
        {
            return "";
        }

        var shift = _shift > 0 ? DocxXml.Paragraph("", $"""<w:spacing w:before="{_shift}"/>""") : "";
        _shift = 0;
        return shift + (IsTurned(table) ? Section(Portrait) : "");
    }

    /// <summary>What comes after a table.</summary>
    public string After(TableModel table) => IsTurned(table) ? Section(Landscape) : "";

    /// <summary>The last section's properties.</summary>
    /// <param name="references">Its headers and footers.</param>
    public string LastSection(string references) => $"<w:sectPr>{references}{(_isLandscape ? Landscape : Portrait)}</w:sectPr>";

    private static string Section(string page) => DocxXml.Paragraph("", $"<w:sectPr>{page}</w:sectPr>");

    private bool IsTurned(TableModel table) => _isMixed && table.Kind == TableKind.Applications;
}
