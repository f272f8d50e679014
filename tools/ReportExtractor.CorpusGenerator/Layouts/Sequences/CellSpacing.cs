namespace ReportExtractor.CorpusGenerator.Layouts.Sequences;

/// <summary>Where blank lines stand in a table whose cells each have a line of their own.</summary>
public enum CellSpacing
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>After every cell.</summary>
    EveryCell,

    /// <summary>After every row.</summary>
    EveryRow,
}
