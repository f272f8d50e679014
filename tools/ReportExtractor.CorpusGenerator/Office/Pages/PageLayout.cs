using System.Text;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Office.Pages;

/// <summary>A page of an agency's site, saved as HTML.</summary>
public sealed class PageLayout : OfficeLayout
{
    private readonly Dice _dice;
    private readonly FeatureSet _features;

    /// <summary>Creates the layout of one report.</summary>
    public PageLayout(OfficeRequest request, Dice dice)
    {
        _dice = dice;
        _features = new FeatureSet(PageFeatures.All, request, dice);
        if (_features.Has(PageFeatures.Gbk))
        {
            _features.Remove(PageFeatures.Mark);
        }
    }

    /// <inheritdoc/>
    public override string Name => "page";

    /// <inheritdoc/>
    public override string Format => "html";

    /// <inheritdoc/>
    public override string Extension => "html";

    /// <inheritdoc/>
    public override byte[] Write(ReportModel report)
    {
        var writer = new PageWriter(_dice, _features);
        var html = writer.Write(report);
        var mark = _features.Use(PageFeatures.Mark) ? Encoding.UTF8.GetPreamble() : [];
        report.Marks.AddRange(_features.Marks);
        return [.. mark, .. PageBytes.Of(html, writer.Charset)];
    }
}
