namespace ReportExtractor.CorpusGenerator.Forms;

/// <summary>The role of a row of the applications table in its sums: new + carried in = total + carried out.</summary>
public enum ApplicationRole
{
    /// <summary>一、本年新收.</summary>
    New,

    /// <summary>二、上年结转.</summary>
    CarriedIn,

    /// <summary>One of the results that sum to the total.</summary>
    Result,

    /// <summary>（七）总计.</summary>
    Total,

    /// <summary>四、结转下年度继续办理.</summary>
    CarriedOut,
}
