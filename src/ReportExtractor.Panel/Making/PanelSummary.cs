namespace ReportExtractor.Panel.Making;

/// <summary>What a panel has.</summary>
internal sealed record PanelSummary
{
    /// <summary>The number of reports.</summary>
    public int Reports { get; set; }

    /// <summary>The number of certain agencies.</summary>
    public int Agencies { get; set; }

    /// <summary>The number of reports whose agency is not certain.</summary>
    public int Uncertain { get; set; }

    /// <summary>Those of them whose place may be one of several divisions.</summary>
    public int Ambiguous { get; set; }

    /// <summary>The number of reports whose file is the same as that of another one.</summary>
    public int Copies { get; set; }

    /// <summary>The number of reports that share their agency and year with another one.</summary>
    public int SharedYears { get; set; }

    /// <summary>The number of reports that could not be read.</summary>
    public int Unread { get; set; }

    /// <summary>The number of rules that failed.</summary>
    public int ChecksFailed { get; set; }

    /// <summary>The number of figures that a witness confirms.</summary>
    public int Confirmed { get; set; }
}
