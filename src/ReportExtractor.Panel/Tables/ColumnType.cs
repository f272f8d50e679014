namespace ReportExtractor.Panel.Tables;

/// <summary>What the cells of a column are.</summary>
internal enum ColumnType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>One of a few codes.</summary>
    Code,

    /// <summary>A day, as yyyy-MM-dd.</summary>
    Date,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number with decimals.</summary>
    Number,
}
