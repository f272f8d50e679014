using System.Globalization;
using ReportExtractor.Corrections.Decisions;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Spreadsheet.Sheets;
using ReportExtractor.Writers;

namespace ReportExtractor.Spreadsheet.Decisions;

/// <summary>A row of the sheet of figures, with what a person wrote into it.</summary>
/// <param name="columns">The names of the columns, by their places.</param>
/// <param name="cells">The texts of the row, by their places.</param>
internal sealed class DecisionRow(IReadOnlyDictionary<string, int> columns, IReadOnlyDictionary<int, string> cells)
{
    /// <summary>The columns that a sheet of figures has, whatever else it has.</summary>
    public static readonly string[] Needed =
        ["source", "sha256", "key", "value", "status", "raw", "your_decision", "your_value", "your_name", "your_reason"];

    private static readonly string[] None = ["—", "–", "-", "无", "none", "null"];

    private static readonly Dictionary<string, DecisionKind> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        [ContractNames.Of(DecisionKind.Correct)] = DecisionKind.Correct,
        [ContractNames.Of(DecisionKind.Accept)] = DecisionKind.Accept,
        [ContractNames.Of(DecisionKind.Comment)] = DecisionKind.Comment,
        ["更正"] = DecisionKind.Correct,
        ["确认"] = DecisionKind.Accept,
        ["备注"] = DecisionKind.Comment,
    };

    private static readonly Dictionary<string, FigureStatus> Statuses = Enum.GetValues<FigureStatus>().ToDictionary(ContractNames.Of);

    /// <summary>Whether a person wrote a decision, a value or a reason.</summary>
    public bool IsDecided => Find("your_decision") is not null || Find("your_value") is not null || Find("your_reason") is not null;

    /// <summary>The decision.</summary>
    /// <param name="by">Who decided, if the row does not say it.</param>
    /// <param name="at">When.</param>
    /// <exception cref="DecisionFaultException">What was written is no decision.</exception>
    public Decision Read(string? by, DateTimeOffset at)
    {
        var kind = Kind();
        return DecisionJson.Checked(new Decision(
            Find("sha256") ?? throw Missing("sha256"),
            Find("source"),
            Find("key") ?? throw Missing("key"),
            Seen(),
            kind,
            kind == DecisionKind.Correct ? PrintedValue() : NoValue(),
            Unit: null,
            Find("your_name") ?? by ?? throw new DecisionFaultException(Messages.DecisionWithoutName()),
            at,
            Find("your_reason")));
    }

    private DecisionKind Kind() => Find("your_decision") switch
    {
        null => Find("your_value") is null ? DecisionKind.Comment : DecisionKind.Correct,
        var word when Words.TryGetValue(word, out var kind) => kind,
        var word => throw new DecisionFaultException(Messages.DecisionWord(word, string.Join(", ", Words.Keys))),
    };

    /// <summary>What the program itself had read, also if decisions have been applied since.</summary>
    private Seen Seen()
    {
        var isDecided = Find(FiguresSheet.OwnStatusColumn) is not null;
        var status = Find(isDecided ? FiguresSheet.OwnStatusColumn : "status") ?? throw Missing("status");
        return new Seen(
            NumberOf(isDecided ? "own_value" : "value"),
            Statuses.TryGetValue(status, out var known) ? known : throw Missing("status"),
            RawOf(known));
    }

    /// <summary>The cell's text with its blanks. An empty cell of the sheet is an empty text if the document has a cell there.</summary>
    private string? RawOf(FigureStatus status) =>
        cells.GetValueOrDefault(columns["raw"]) ?? (status == FigureStatus.Missing ? null : "");

    private decimal? PrintedValue() => Find("your_value") switch
    {
        null => throw new DecisionFaultException(Messages.DecisionWithoutValue()),
        var text when None.Contains(text, StringComparer.OrdinalIgnoreCase) => null,
        _ => NumberOf("your_value"),
    };

    private decimal? NoValue() =>
        Find("your_value") is null ? null : throw new DecisionFaultException(Messages.DecisionMemberTooMany("your_value"));

    private decimal? NumberOf(string column) => Find(column) switch
    {
        null => null,
        var text when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        var text => throw new DecisionFaultException(Messages.DecisionCellNoNumber(column, text)),
    };

    private string? Find(string column) =>
        columns.TryGetValue(column, out var place) && cells.TryGetValue(place, out var text) && !string.IsNullOrWhiteSpace(text)
            ? text.Trim()
            : null;

    private static DecisionFaultException Missing(string column) => new(Messages.DecisionCellMissing(column));
}
