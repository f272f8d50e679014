using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Templates;

namespace ReportExtractor.Matching.Arrangements;

/// <summary>The label of a row as it is compared: its number and all the ways in which it is printed.</summary>
internal sealed class RowLabel
{
    /// <summary>
    /// A number other than the form's costs this much: more than one character of a label of four, less than half a label.
    /// </summary>
    private const double WrongNumber = 0.28;

    private readonly LabelNumber _number;
    private readonly string[] _cores;
    private readonly string[] _bracketed;

    /// <summary>Makes a row comparable.</summary>
    /// <param name="row">The row.</param>
    /// <param name="index">Its index among the labels of all forms.</param>
    /// <param name="vocabulary">The words of the forms.</param>
    public RowLabel(RowTemplate row, int index, FormVocabulary vocabulary)
    {
        Index = index;
        _number = vocabulary.LabelOf(row.Number + "章").Number is { Style: not NumberStyle.None } number
            ? number
            : vocabulary.LabelOf(row.Number + "A").Number;
        LabelText[] labels = [.. row.Variants.Prepend(row.Label).Select(label => vocabulary.LabelOf(label))];
        _cores = [.. labels.Select(label => label.Core).Distinct()];
        _bracketed = [.. labels.Where(label => label.Full != label.Core).Select(label => label.Full).Distinct()];
    }

    /// <summary>Its index among the labels of all forms.</summary>
    public int Index { get; }

    /// <summary>All the ways in which it is printed, as labels are compared.</summary>
    public IReadOnlyList<string> Printed => _cores;

    /// <summary>How similar a text is to the label, its number considered.</summary>
    /// <param name="text">The text.</param>
    public double SimilarityTo(LabelText text)
    {
        // Remarks that a document adds in brackets explain the label; those of the form are part of it.
        var best = Math.Max(Best(text.Core, _cores), Best(text.Full, _bracketed));
        return Contradicts(text.Number) ? best - WrongNumber : best;
    }

    /// <summary>True for a number other than the row's.</summary>
    /// <param name="number">The number.</param>
    public bool Contradicts(LabelNumber number) =>
        number.Style != NumberStyle.None && _number.Style != NumberStyle.None
        && (number.Value != _number.Value || (number.Style == NumberStyle.Digit) != (_number.Style == NumberStyle.Digit));

    private static double Best(string text, string[] forms)
    {
        var best = 0.0;
        for (var i = 0; i < forms.Length && best < 1; i++)
        {
            best = Math.Max(best, Similarity.Of(text, forms[i]));
        }

        return best;
    }
}
