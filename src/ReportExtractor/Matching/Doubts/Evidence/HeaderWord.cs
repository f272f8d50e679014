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
    /// <summary>The words of a run: all of it if that is a text of the form, else the pieces between its blanks.</summary>
    /// <param name="fragment">The run.</param>
    /// <param name="vocabulary">The words of the forms.</param>
    public static IEnumerable<HeaderWord> Of(Fragment fragment, FormVocabulary vocabulary)
    {
        string[] pieces = fragment.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        HeaderWord[] words = [.. pieces.Select(piece => new HeaderWord(piece, vocabulary.LabelOf(piece), fragment))];
        return !vocabulary.IsOther(fragment.Label) && words.Count(word => vocabulary.IsColumn(word.Label)) > 1
            ? words
            : [new HeaderWord(fragment.Text, fragment.Label, fragment)];
    }

    /// <summary>True if it is in one line with another word.</summary>
    /// <param name="other">The other word.</param>
    public bool SharesLine(HeaderWord other) =>
        ReferenceEquals(Fragment, other.Fragment) || SourceLine.IsShared(Fragment.Location, other.Fragment.Location);
}
