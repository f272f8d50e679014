using ReportExtractor.Spreadsheet.Cells;
using ReportExtractor.Spreadsheet.Working;
using ReportExtractor.Templates;

namespace ReportExtractor.Spreadsheet.Sheets;

/// <summary>The columns of the sheet with one row for each report: those of the wide CSV.</summary>
internal sealed class ReportColumns
{
    /// <summary>A row for the table, one for the row, one for the column, and one for the key.</summary>
    public const int HeadingRows = 4;

    private readonly int _reportsOnSheet;
    private readonly Dictionary<string, string> _columnOfKey = new(StringComparer.Ordinal);

    /// <summary>Lays out the columns.</summary>
    /// <param name="options">The options.</param>
    /// <param name="mostRows">The most rows of a sheet.</param>
    public ReportColumns(WorkbookOptions options, int mostRows)
    {
        _reportsOnSheet = mostRows - HeadingRows;
        WithDecisions = options.WithDecisions;
        Figures =
        [
            .. options.Templates.SelectMany(template => template.Figures).GroupBy(figure => figure.Key, StringComparer.Ordinal)
                .Select(figures => (figures.First(), figures.Any(figure => figure.Column.Kind == FigureKind.Money))),
        ];
        var column = Inputs.Count;
        foreach (var (figure, isMoney) in Figures)
        {
            _columnOfKey[figure.Key] = CellNames.Column(column);
            column += isMoney ? 2 : 1;
        }
    }

    /// <summary>The columns about the input.</summary>
    public static IReadOnlyList<SheetColumn> Inputs { get; } =
    [
        new("source", 28), new("agency", 22), new("year", 7), new("period_start", 12), new("period_end", 12), new("template", 10),
        new("format", 8), new("read", 7), new("suspect", 9), new("contradicted", 12), new("blank", 7), new("nil", 7),
        new("unreadable", 11), new("missing", 9), new("checks_failed", 11), new("error", 16), new("sha256", 16),
    ];

    /// <summary>The columns about decisions.</summary>
    public static IReadOnlyList<SheetColumn> Decisions { get; } = [new("corrected", 11), new("accepted", 11)];

    /// <summary>The figures, each once, and whether it is an amount of money.</summary>
    public IReadOnlyList<(FigureTemplate Figure, bool IsMoney)> Figures { get; }

    /// <summary>Whether there are columns about decisions.</summary>
    public bool WithDecisions { get; }

    /// <summary>Whether a figure has a column.</summary>
    /// <param name="key">The figure's key.</param>
    public bool Has(string key) => _columnOfKey.ContainsKey(key);

    /// <summary>The cell of a figure, as a formula names it.</summary>
    /// <param name="sheet">The name of the first sheet.</param>
    /// <param name="record">The number of the record, from 0.</param>
    /// <param name="key">The figure's key.</param>
    public string Reference(string sheet, int record, string key)
    {
        var name = record < _reportsOnSheet ? sheet : $"{sheet} {(record / _reportsOnSheet) + 1}";
        return $"'{name}'!{_columnOfKey[key]}{(record % _reportsOnSheet) + HeadingRows + 1}";
    }
}
