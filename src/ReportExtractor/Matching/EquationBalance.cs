namespace ReportExtractor.Matching;

/// <summary>Between which numbers the parts of a sum less its whole lie, as far as they are added up.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The greatest.</param>
/// <param name="HasPart">True where a number may stand among the parts.</param>
/// <param name="HasWhole">True where one may stand among the whole.</param>
internal readonly record struct EquationBalance(decimal Low, decimal High, bool HasPart, bool HasWhole)
{
    /// <summary>False where the sides can't agree; a sum of which a side is empty says nothing.</summary>
    public bool MayHold => !HasPart || !HasWhole || (Low <= 0 && High >= 0);

    /// <summary>Both together.</summary>
    public static EquationBalance operator +(EquationBalance one, EquationBalance other) =>
        new(one.Low + other.Low, one.High + other.High, one.HasPart || other.HasPart, one.HasWhole || other.HasWhole);
}
