using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.Documents;
using ReportExtractor.Panel.CreditCodes;
using ReportExtractor.Parsing;
using ReportExtractor.Writers.Csv;

namespace ReportExtractor.Consistency.Prose;

/// <summary>
/// Finds the 统一社会信用代码 that a document states: behind its name, or at the beginning of the document's index number (索引号), which
/// is the code of the agency, a slash and a number.
/// </summary>
internal static partial class CreditCodeFinder
{
    /// <summary>Finds codes.</summary>
    /// <param name="document">The document.</param>
    public static StatedCodes In(Document document)
    {
        var text = new StringBuilder();
        var starts = new List<(int Start, Location Location)>();
        foreach (var (piece, location) in document.Blocks.SelectMany(Pieces))
        {
            starts.Add((text.Length, location));
            Append(text, piece);
            text.Append('\n');
        }

        var whole = text.ToString();
        return new StatedCodes([.. Stated().Matches(whole)
            .Where(match => match.Groups["index"].Length == 0 || CodeIn(match.Groups["code"]).IsValid)
            .Select(match => match.Groups["code"])
            .DistinctBy(CodeIn)
            .Select(code => new StatedCode(CodeIn(code), PlaceText.Of(starts.FindLast(piece => piece.Start <= code.Index).Location)))]);
    }

    private static CreditCode CodeIn(Group group) => new(group.Value.ToUpperInvariant());

    private static IEnumerable<(string Text, Location Location)> Pieces(Block block) => block switch
    {
        Paragraph paragraph => [(paragraph.Text, paragraph.Location)],
        Grid grid => grid.Rows.SelectMany(row => row.Cells).Select(cell => (cell.Text, cell.Location)),
        _ => [],
    };

    /// <summary>Adds text in Simplified and narrow characters, with blanks between letters and digits only: 索 引 号 is 索引号.</summary>
    private static void Append(StringBuilder text, string piece)
    {
        var hasBlank = false;
        foreach (var c in piece)
        {
            if (TextCharacters.IsBlank(c))
            {
                hasBlank = true;
                continue;
            }

            var letter = TraditionalCharacters.Simplify(TextCharacters.Narrow(c));
            if (hasBlank && char.IsAsciiLetterOrDigit(letter) && text is [.., var last] && char.IsAsciiLetterOrDigit(last))
            {
                text.Append(' ');
            }

            text.Append(letter);
            hasBlank = false;
        }
    }

    // A line or cell may end between the name and the code. A code of another length is none that could be told from a number.
    [GeneratedRegex("(?:统一社会信用代码|(?<index>索引号))[^0-9A-Za-z]{0,4}(?<code>[0-9A-Za-z]{18})(?![0-9A-Za-z])")]
    private static partial Regex Stated();
}
