using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts;

/// <summary>Each table in a different layout, as in a file pasted together from several sources.</summary>
public sealed class MixedLayout : Layout
{
    private readonly Dictionary<TableKind, Layout> _layouts;

    /// <summary>Creates the layout of one report.</summary>
    public MixedLayout(Dice dice)
        : base(dice)
    {
        var names = dice.Shuffled(LayoutCatalog.Names.Where(name => name != "mixed"));
        _layouts = Enum.GetValues<TableKind>().ToDictionary(kind => kind, kind => LayoutCatalog.Create(names[(int)kind], dice));
    }

    /// <inheritdoc/>
    public override string Name => "mixed";

    /// <inheritdoc/>
    public override LayoutTraits Traits => _layouts.Values.Aggregate((LayoutTraits)~0, (traits, layout) => traits & layout.Traits);

    /// <summary>The names of the layouts of its tables.</summary>
    public IEnumerable<string> Parts => _layouts.Values.Select(layout => layout.Name);

    /// <inheritdoc/>
    public override void WriteTable(TableModel table, ReportModel report, ReportText text) =>
        _layouts[table.Kind].WriteTable(table, report, text);
}
