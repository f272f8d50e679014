using System.Globalization;
using System.Security.Cryptography;
using ReportExtractor.Parsing;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Fuzz.Judging;

/// <summary>Rules that every record must keep, whatever the file was.</summary>
internal static class RecordRules
{
    private static readonly HashSet<string> Keys =
        [.. OfficialTemplates.All.SelectMany(template => template.Figures).Select(figure => figure.Key)];

    /// <summary>The first rule that a record breaks, or null.</summary>
    /// <param name="record">The record.</param>
    /// <param name="bytes">The file that was read.</param>
    public static (string Rule, string Detail)? Broken(ReportRecord record, byte[] bytes)
    {
        if (record.Source.Bytes != bytes.Length || record.Source.Sha256 != Convert.ToHexStringLower(SHA256.HashData(bytes)))
        {
            return ("the source is that of the bytes", record.Source.ToString());
        }

        return record.Error is null ? BrokenByFigures(record) : BrokenByError(record);
    }

    private static (string Rule, string Detail)? BrokenByError(ReportRecord record)
    {
        if (record.Figures.Count > 0 || record.Report is not null || record.Checks.Count > 0)
        {
            return ("an unreadable file has no figures", record.Error!.Message.ToString());
        }

        return record.Problems.Count(problem => problem.Severity == ProblemSeverity.Error) > 1
            ? ("an unreadable file has one error", string.Join(" | ", record.Problems.Select(problem => problem.Message)))
            : null;
    }

    private static (string Rule, string Detail)? BrokenByFigures(ReportRecord record)
    {
        if (OfficialTemplates.All.FirstOrDefault(template => template.Id == record.Report?.Template) is not { } template)
        {
            return ("a record without error names its form", record.Report?.ToString() ?? "no report");
        }

        List<string> keys = [.. record.Figures.Select(figure => figure.Key)];
        var own = template.Figures.Select(figure => figure.Key).ToList();
        if (!keys.Take(own.Count).SequenceEqual(own))
        {
            return ("the figures of the form come first, in its order", $"{keys.Count} figures");
        }

        return keys.Distinct().Count() != keys.Count || !keys.TrueForAll(Keys.Contains)
            ? ("other figures are of the other form, once each", string.Join(" ", keys.Skip(own.Count)))
            : record.Figures.Select(BrokenBy).FirstOrDefault(broken => broken is not null);
    }

    private static (string Rule, string Detail)? BrokenBy(Figure figure)
    {
        var hasNumber = figure.Status is FigureStatus.Read or FigureStatus.Suspect;
        var rule = hasNumber != figure.Value.HasValue ? "only numbers have values"
            : hasNumber && (figure.Raw is null || figure.Location is null) ? "a number has a text and a place"
            : figure.Status == FigureStatus.Missing && figure.Raw is not null ? "a missing figure has no text"
            : figure is { Status: FigureStatus.Read, Note: null } && !IsPrinted(figure.Value!.Value, figure.Raw!)
                ? "a number that is read without a note is printed"
            : null;
        return rule is null ? null : (rule, figure.ToString());
    }

    /// <summary>Whether the digits of a number follow each other in its text, with nothing but other characters between them.</summary>
    private static bool IsPrinted(decimal value, string raw)
    {
        var printed = string.Concat(raw.Select(TextCharacters.Narrow).Where(c => char.IsAsciiDigit(c) || c == '.'));
        return printed.Contains(Math.Abs(value).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
