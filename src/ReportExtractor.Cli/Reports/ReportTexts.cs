using System.Globalization;
using ReportExtractor.Documents;
using ReportExtractor.Records;
using ReportExtractor.Writers;

namespace ReportExtractor.Cli.Reports;

/// <summary>The words in which a report and its figures are shown to a person.</summary>
internal static class ReportTexts
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static string IsFolder(string path) =>
        $"'{path}' is a folder: name one report in it, or read all of them with 'report-extractor extract {path}'.";

    public static string NotThere(string path) => $"There is no file '{path}'; check the path.";

    /// <summary>A status as an adjective.</summary>
    public static string Of(FigureStatus status) => ContractNames.Of(status);

    /// <summary>What the printed sums say of a figure.</summary>
    public static string Of(SumsVerdict verdict) => verdict switch
    {
        SumsVerdict.Confirmed => "confirmed by the printed sums",
        SumsVerdict.Contradicted => "contradicted by a printed sum",
        _ => "no printed sum can confirm it",
    };

    /// <summary>A number as it is written in records.</summary>
    public static string Of(decimal? number) => number?.ToString(Invariant) ?? "";

    /// <summary>A unit of money as the form prints it.</summary>
    public static string? UnitOf(Figure figure) => figure.Unit switch
    {
        "yuan" => "元",
        "10k-yuan" => "万元",
        _ => figure.Unit,
    };

    /// <summary>A place in a source, for people.</summary>
    public static string Of(Location? location) => location switch
    {
        TextLocation text => $"line {text.Line}, column {text.Column}",
        TableLocation table => $"table {table.Table}, row {table.Row}, cell {table.Cell}",
        PageLocation { Page: var page, Box: var box } => string.Create(
            Invariant, $"page {page}, {box.Left:0.#}–{box.Right:0.#} points from the left, {box.Top:0.#}–{box.Bottom:0.#} from the top"),
        _ => "no place",
    };
}
