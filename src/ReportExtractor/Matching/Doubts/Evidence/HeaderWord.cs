using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts.Evidence;

/// <summary>
/// Words above a table that may be a header. One run of words has several headers if single blanks are all that separates them.
/// </summary>
/// <param name="Text">The words.</param>
/// <param name="Label">The words as labels are compared.</param>
/// <param name="Fragment">The run that they are printed in.</param>
internal sealed record HeaderWord(string Text, LabelText Label, Fragment Fragment)
{
    /// <summary>The run of its first piece, if it is broken over several lines.</summary>
    private Fragment? Top { get; init; }

    private Fragment First => Top ?? Fragment;

    /// <summary>A header is broken over at most this many lines: 法律 over 服务 over 机构.</summary>
    private const int MostLines = 3;

    /// <summary>Fewer words are between two pieces of a header: those of a line, of which no form has more than 15.</summary>
    private const int MostBetween = 30;

    /// <summary>A piece of a header has at most this many characters, those of the longest but one.</summary>
    private const int LongestPiece = 6;

    /// <summary>A header has at most this many blanks in it: 採 購 總 金額 has three.</summary>
    private const int MostBlanks = 4;

    /// <summary>The words of a run: all of it if that is a text of the form, else the pieces between its blanks.</summary>
    /// <param name="fragment">The run.</param>
    /// <param name="vocabulary">The words of the forms.</param>
    public static IEnumerable<HeaderWord> Of(Fragment fragment, FormVocabulary vocabulary)
    {
        HeaderWord[] words = [.. Pieces(fragment, vocabulary)];
        return !vocabulary.IsOther(fragment.Label) && words.Count(word => vocabulary.IsColumn(word.Label)) > 1
            ? words
            : [new HeaderWord(fragment.Text, fragment.Label, fragment)];
    }

    /// <summary>The pieces between the blanks of a run. Those that are a header only together are one.</summary>
    private static IEnumerable<HeaderWord> Pieces(Fragment fragment, FormVocabulary vocabulary)
    {
        string[] pieces = fragment.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var first = 0; first < pieces.Length;)
        {
            var next = Math.Min(pieces.Length, first + MostBlanks + 1);
            while (next > first + 1 && !vocabulary.IsColumn(vocabulary.LabelOf(string.Concat(pieces[first..next]))))
            {
                next--;
            }

            var text = string.Join(' ', pieces[first..next]);
            yield return new HeaderWord(text, vocabulary.LabelOf(text), fragment);
            first = next;
        }
    }

    /// <summary>
    /// The words, with headers whole that are broken over two or three lines of print: the pieces are one above the other.
    /// </summary>
    /// <param name="words">The words, in reading order.</param>
    /// <param name="vocabulary">The words of the forms.</param>
    public static IReadOnlyList<HeaderWord> Stacked(IReadOnlyList<HeaderWord> words, FormVocabulary vocabulary)
    {
        var stacked = words.ToArray();
        var pieces = new HashSet<int>();
        for (var i = 0; i < words.Count; i++)
        {
            var (above, text) = Above(words, i).FirstOrDefault(whole => IsHeader(vocabulary.LabelOf(whole.Text), words[i].Label));
            if (above is not null)
            {
                stacked[i] = words[i] with { Text = text, Label = vocabulary.LabelOf(text), Top = words[above[^1]].Fragment };
                pieces.UnionWith(above);
            }
        }

        return [.. stacked.Where((_, i) => !pieces.Contains(i))];

        // 撤销处理决 over 定数量 is the header of another column.
        bool IsHeader(LabelText whole, LabelText lowest) => vocabulary.IsColumn(whole)
            || (!vocabulary.IsOther(lowest) && vocabulary.ColumnAtEnd(whole.Core)?.Length > lowest.Core.Length);
    }

    /// <summary>A word behind that right above it, and behind the two above it, with their indexes.</summary>
    private static IEnumerable<(int[] Above, string Text)> Above(IReadOnlyList<HeaderWord> words, int index)
    {
        var (text, at) = (words[index].Text, index);
        var above = new List<int>();
        for (var lines = 2; lines <= MostLines && words[at] is { IsPiece: true } piece; lines++)
        {
            at = Enumerable.Range(Math.Max(0, at - MostBetween), Math.Min(MostBetween, at))
                .LastOrDefault(other => words[other].IsPiece && words[other].IsOver(piece), at);
            if (ReferenceEquals(words[at], piece))
            {
                yield break;
            }

            text = words[at].Text + text;
            above.Add(at);
            yield return ([.. above], text);
        }
    }

    /// <summary>True for all words of a run in print, which has a place in its line.</summary>
    private bool IsPiece => !Fragment.IsCell && Text.Length == Fragment.Text.Length && Label.Core.Length <= LongestPiece;

    private bool IsOver(HeaderWord lower) => !SharesLine(lower)
        && PrintPlace.AreOver(Fragment, lower.Fragment);

    /// <summary>True if its first piece is in one line with another word.</summary>
    /// <param name="other">The other word.</param>
    public bool BeginsInLineOf(HeaderWord other) => Top is { } top && SourceLine.IsShared(top.Location, other.Fragment.Location);

    /// <summary>True if it begins in the line in which another word begins, and behind that.</summary>
    /// <param name="other">The other word.</param>
    public bool BeginsBehind(HeaderWord other) =>
        SourceLine.IsShared(First.Location, other.First.Location) && First.Column > other.First.Column;

    /// <summary>True if it is in one line with another word.</summary>
    /// <param name="other">The other word.</param>
    public bool SharesLine(HeaderWord other) =>
        ReferenceEquals(Fragment, other.Fragment) || SourceLine.IsShared(Fragment.Location, other.Fragment.Location);
}
