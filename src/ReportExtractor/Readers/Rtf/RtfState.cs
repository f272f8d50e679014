namespace ReportExtractor.Readers.Rtf;

/// <summary>What holds within a group, and is as it was before when the group ends.</summary>
internal record struct RtfState
{
    /// <summary>True where the group is not shown.</summary>
    public bool IsSkipped { get; set; }

    /// <summary>What the group itself begins, and its end ends.</summary>
    public RtfDestination Opens { get; set; }

    /// <summary>True in the font table.</summary>
    public bool IsFontTable { get; set; }

    /// <summary>True in the number of a list, written out.</summary>
    public bool IsListNumber { get; set; }

    /// <summary>The font.</summary>
    public int Font { get; set; }

    /// <summary>How many characters behind <c>\uN</c> stand in for it.</summary>
    public int Substitutes { get; set; }

    /// <summary>True in a paragraph of a table.</summary>
    public bool InTable { get; set; }

    /// <summary>In how many tables the paragraph stands, as <c>\itap</c> says.</summary>
    public int Nesting { get; set; }

    /// <summary>Hidden text.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Deleted, and the deletion tracked.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>Super- or subscript.</summary>
    public bool IsRaised { get; set; }

    /// <summary>Struck out.</summary>
    public bool IsStruck { get; set; }

    /// <summary>Set in white.</summary>
    public bool IsWhite { get; set; }

    /// <summary>Set in letters of no size.</summary>
    public bool IsTiny { get; set; }

    /// <summary>True where a colour lies behind the characters, or may.</summary>
    public bool IsShaded { get; set; }

    /// <summary>True in the table of colours.</summary>
    public bool IsColorTable { get; set; }

    /// <summary>In how many tables the paragraph stands.</summary>
    public readonly int Depth => Math.Max(Nesting, InTable ? 1 : 0);
}

/// <summary>Groups that are read in a way of their own.</summary>
internal enum RtfDestination
{
    /// <summary>Nothing of its own.</summary>
    Text,

    /// <summary>What a text box holds.</summary>
    TextBox,

    /// <summary>The definition and the end of a row of a table inside a table.</summary>
    NestedRow,
}
