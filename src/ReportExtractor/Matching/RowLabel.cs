using ReportExtractor.Reconstruction;
using ReportExtractor.Templates;

namespace ReportExtractor.Matching;

/// <summary>A row of the form as it is compared: its number and all the ways its label is printed.</summary>
internal sealed class RowLabel
{
    /// <summary>A number that is not the form's takes this much off: more than any one character, less than a label.</summary>
    private const double WrongNumber = 0.25;

    private readonly LabelNumber _number;
    private readonly string[] _forms;

    /// <summary>Makes a row comparable.</summary>
    /// <param name="row">The row.</param>
    public RowLabel(RowTemplate row)
    {
        _number = LabelText.Of(row.Number + "章").Number;
        _forms = [.. row.Variants.Prepend(row.Label).Select(label => LabelText.Of(label)).SelectMany(label => new[] { label.Core, label.Full }).Where(form => form.Length > 0).Distinct()];
    }

    /// <summary>How alike a text is to the label, its number considered.</summary>
    /// <param name="text">The text.</param>
    public double LikenessTo(LabelText text)
    {
        var best = 0.0;
        foreach (var form in _forms)
        {
            best = Math.Max(best, Likeness.Of(text.Core, form));
            if (!ReferenceEquals(text.Core, text.Full) && text.Core.Length != text.Full.Length)
            {
                best = Math.Max(best, Likeness.Of(text.Full, form));
            }

            if (best >= 1)
            {
                break;
            }
        }

        var contradicts = text.Number.Style != NumberStyle.None && _number.Style != NumberStyle.None
            && (text.Number.Value != _number.Value || (text.Number.Style == NumberStyle.Digit) != (_number.Style == NumberStyle.Digit));
        return contradicts ? best - WrongNumber : best;
    }
}
