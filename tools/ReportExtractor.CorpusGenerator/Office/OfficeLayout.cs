using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Office;

/// <summary>A way in which an office program or a web site writes a report as a file. Each report has its own instance.</summary>
public abstract class OfficeLayout
{
    /// <summary>Its name in options, file names and marks.</summary>
    public abstract string Name { get; }

    /// <summary>The name of its format in truth files.</summary>
    public abstract string Format { get; }

    /// <summary>The extension of its files, without the dot.</summary>
    public virtual string Extension => Name;

    /// <summary>What it preserves of a table: the row and the column of every cell, and all spaces in it.</summary>
    public static LayoutTraits Traits => LayoutTraits.Exact | LayoutTraits.LooseSpaces;

    /// <summary>Writes a whole report, and adds the marks of the features it used to those of the report.</summary>
    public abstract byte[] Write(ReportModel report);
}
