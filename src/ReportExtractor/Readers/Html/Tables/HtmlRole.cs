namespace ReportExtractor.Readers.Html.Tables;

/// <summary>What an element is within a table.</summary>
internal enum HtmlRole
{
    /// <summary>No part of a table.</summary>
    None,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A head.</summary>
    Head,

    /// <summary>A body.</summary>
    Body,

    /// <summary>A foot.</summary>
    Foot,

    /// <summary>A row.</summary>
    Row,

    /// <summary>A cell.</summary>
    Cell,

    /// <summary>A caption.</summary>
    Caption,
}
