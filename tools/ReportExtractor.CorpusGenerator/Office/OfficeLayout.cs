using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Office;

/// <summary>A way in which an office program or a web site writes a report as a file. One is made for each report.</summary>
public abstract class OfficeLayout
{
    /// <summary>Its name, as options, file names and marks use it.</summary>
    public abstract string Name { get; }

    /// <summary>The name of its format in truth files.</summary>
    public abstract string Format { get; }

    /// <summary>The ending of its files' names.</summary>
    public virtual string Extension => Name;

    /// <summary>What it keeps of a table: every cell in its row and column, and any space in it.</summary>
    public static LayoutTraits Traits => LayoutTraits.Exact | LayoutTraits.LooseSpaces;

    /// <summary>Writes a whole report, and adds the marks of the features that it used to the report's.</summary>
    public abstract byte[] Write(ReportModel report);
}
