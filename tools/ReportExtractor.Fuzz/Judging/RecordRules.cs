using System.Globalization;
using System.Security.Cryptography;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Parsing;
using ReportExtractor.Templates;
using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Fuzz.Judging;

/// <summary>What holds of every record, whatever the file was.</summary>
internal static class RecordRules
{
    private static readonly HashSet<string> Keys = [.. OfficialTemplates.All.SelectMany(template => template.Figures).Select(figure => figure.Key)];

    /// <summary>The rule that a record breaks, or null.</summary>
    /// <param name="record">The record.</param>
    /// <param name="bytes">What it was made from.</param>
    public static (string Rule, string Detail)? Broken(ReportRecord record, byte[] bytes)
    {
        if (record.Source.Bytes != bytes.Length || record.Source.Sha256 != Convert.ToHexStringLower(SHA256.HashData(bytes)))
        {
            return ("the source is that of the bytes", record.Source.ToString());
        }

        if (record.Error is { } error)
        {
            return record.Figures.Count > 0 || record.Report is not null || record.Checks.Count > 0 ? ("an unreadable file has no figures", error.Message)
                : record.Problems.Count(problem => problem.Severity == ProblemSeverity.Error) > 1 ? ("an unreadable file has one error", string.Join(" | ", record.Problems.Select(problem => problem.Message)))
                : null;
        }

        if (OfficialTemplates.All.FirstOrDefault(template => template.Id == record.Report?.Template) is not { } template)
        {
            return ("a record without error names its form", record.Report?.ToString() ?? "no report");
        }

        var keys = record.Figures.Select(figure => figure.Key).ToList();
        return !keys.Take(template.Figures.Count).SequenceEqual(template.Figures.Select(figure => figure.Key)) ? ("every figure of the form stands in its place", $"{keys.Count} figures")
            : keys.Distinct().Count() != keys.Count || !keys.TrueForAll(Keys.Contains) ? ("other figures are of the other form, once each", string.Join(" ", keys.Skip(template.Figures.Count)))
            : record.Figures.Select(BrokenBy).FirstOrDefault(broken => broken is not null);
    }

    private static (string Rule, string Detail)? BrokenBy(Figure figure)
    {
        var hasNumber = figure.Status is FigureStatus.Read or FigureStatus.Suspect;
        return hasNumber != figure.Value.HasValue ? ("numbers alone have values", figure.ToString())
            : hasNumber && (figure.Raw is null || figure.Location is null) ? ("a number has a text and a place", figure.ToString())
            : figure.Status == FigureStatus.Missing && figure.Raw is not null ? ("what is missing has no text", figure.ToString())
            : figure is { Status: FigureStatus.Read, Note: null } && !IsPrinted(figure.Value!.Value, figure.Raw!) ? ("a number that is read without a note is printed", figure.ToString())
            : null;
    }

    /// <summary>True where a number's digits stand in its text one behind the other; spaces, commas and ends of lines may part them.</summary>
    private static bool IsPrinted(decimal value, string raw)
    {
        var printed = string.Concat(raw.Select(TextCharacters.Narrow).Where(c => char.IsAsciiDigit(c) || c == '.'));
        return printed.Contains(Math.Abs(value).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
