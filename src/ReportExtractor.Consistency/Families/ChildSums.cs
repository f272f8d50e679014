using ReportExtractor.Consistency.Figures;
using ReportExtractor.Panel.Reports;
using ReportExtractor.Templates;
using ReportExtractor.Writers.Csv;

namespace ReportExtractor.Consistency.Families;

/// <summary>The sums of one form's counts over the children of a government, for one year.</summary>
internal sealed class ChildSums
{
    private readonly FormTemplate _form;
    private readonly decimal[] _sums;
    private readonly int[] _counts;
    private readonly (decimal Number, string Source, string? Place)[] _largest;

    /// <summary>Begins with none.</summary>
    /// <param name="form">The form.</param>
    public ChildSums(FormTemplate form)
    {
        _form = form;
        _sums = new decimal[form.Figures.Count];
        _counts = new int[form.Figures.Count];
        _largest = new (decimal, string, string?)[form.Figures.Count];
    }

    /// <summary>The counts of which children have more than zero.</summary>
    public IEnumerable<(string Key, decimal Sum, int Children, string LargestSource, string? LargestPlace)> AboveZero =>
        _form.Figures.Index().Where(figure => _sums[figure.Index] > 0).Select(figure => (
            figure.Item.Key, _sums[figure.Index], _counts[figure.Index], _largest[figure.Index].Source, _largest[figure.Index].Place));

    /// <summary>Adds a child. What is not certain of it adds nothing: a sum of a part of the children is a bound all the same.</summary>
    /// <param name="child">Its report.</param>
    public void Add(PanelReport child)
    {
        foreach (var (index, template) in _form.Figures.Index())
        {
            if (template.Column.Kind != FigureKind.Count || CertainNumbers.Of(child[template.Key]) is not { } number || number <= 0)
            {
                continue;
            }

            _sums[index] += number;
            _counts[index]++;
            if (number > _largest[index].Number)
            {
                _largest[index] = (number, child.Source, PlaceText.Of(child[template.Key]!.Location));
            }
        }
    }
}
