using System.Globalization;
using System.Text;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.Documents;
using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Fuzz.Containers;
using ReportExtractor.Records;

namespace ReportExtractor.Fuzz.Keeping;

/// <summary>Replaces or removes one printed number whose place in the file is certain.</summary>
internal static class FigureEdits
{
    /// <summary>Shorter numbers occur too often in a file to be found by their digits.</summary>
    private const int FewestDigits = 3;

    /// <summary>Makes the edit.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="record">Its record.</param>
    /// <param name="dice">Chooses the number and its replacement.</param>
    /// <returns>The file and what is known of it; null if the sample has no number that can be edited.</returns>
    public static (byte[] File, Expectation Expectation)? Make(Sample sample, ReportRecord record, Dice dice)
    {
        List<Figure> read =
        [
            .. record.Figures.Where(figure =>
                figure is { Status: FigureStatus.Read, Note: null, Raw: not null } && figure.Raw.All(char.IsAsciiDigit)),
        ];
        if (read.Count == 0)
        {
            return null;
        }

        var figure = dice.Pick(read);
        var empty = dice.Chance(0.4);
        var digits = empty ? "" : NewDigits(figure.Raw!, dice);
        var file = sample.Read();
        var edited = sample.Format switch
        {
            "text" => InText(file, figure, digits),
            "docx" => InDocument(file, figure.Raw!, digits),
            "html" or "rtf" or "wordxml" => InMarkup(file, figure.Raw!, digits),
            _ => null,
        };
        decimal? value = empty ? null : decimal.Parse(digits, CultureInfo.InvariantCulture);
        return edited is null ? null : (edited, new Expectation.OneReplaced(figure.Key, value));
    }

    private static string NewDigits(string old, Dice dice)
    {
        string digits;
        do
        {
            digits = string.Concat(old.Select((_, i) => (char)('0' + dice.Between(i == 0 ? 1 : 0, 9))));
        }
        while (digits == old);

        return digits;
    }

    private static byte[]? InText(byte[] file, Figure figure, string digits)
    {
        // The column of a place counts characters, whatever their width.
        if (TextKeepers.Decode(file) is not { } text || text.Contains('\r') || figure.Location is not TextLocation at)
        {
            return null;
        }

        var lines = text.Split('\n');
        var line = at.Line <= lines.Length ? lines[at.Line - 1] : "";
        var from = at.Column - 1;
        var end = from + figure.Raw!.Length;
        if (end > line.Length || line.AsSpan(from, figure.Raw.Length) is var there && !there.SequenceEqual(figure.Raw)
            || (from > 0 && char.IsLetterOrDigit(line[from - 1])) || (end < line.Length && char.IsLetterOrDigit(line[end])))
        {
            return null;
        }

        // If the cell has a line of its own, emptying it would remove the line, and the cell with it.
        if (digits.Length == 0 && line.Trim().Length == figure.Raw.Length)
        {
            return null;
        }

        lines[at.Line - 1] = string.Concat(line.AsSpan(0, from), digits.PadLeft(figure.Raw.Length), line.AsSpan(end));
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private static byte[]? InDocument(byte[] file, string old, string digits)
    {
        var zip = new ZipContainer();
        return zip.Open(file) is { } parts
            && parts.FirstOrDefault(part => part.Name == "word/document.xml") is { } document
            && InMarkup(document.Bytes, old, digits) is { } edited
            ? zip.Close([.. parts.Select(part => part == document ? part with { Bytes = edited } : part)])
            : null;
    }

    /// <summary>Replaces digits that occur only once in the whole file, since they are then the figure.</summary>
    private static byte[]? InMarkup(byte[] file, string old, string digits)
    {
        var text = Encoding.Latin1.GetString(file);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return old.Length >= FewestDigits && at > 0 && text.IndexOf(old, at + 1, StringComparison.Ordinal) < 0
            && !char.IsLetterOrDigit(text[at - 1]) && at + old.Length < text.Length && !char.IsLetterOrDigit(text[at + old.Length])
            ? Encoding.Latin1.GetBytes(string.Concat(text.AsSpan(0, at), digits, text.AsSpan(at + old.Length)))
            : null;
    }
}
