using NUnit.Framework.Constraints;

namespace ReportExtractor.WordBinary.Tests;

/// <summary>Constraints on failures.</summary>
internal static class Fails
{
    /// <summary>The code throws a <see cref="WordBinaryException"/> with a reason.</summary>
    public static IResolveConstraint With(WordBinaryFailure reason) =>
        Throws.TypeOf<WordBinaryException>().With.Property(nameof(WordBinaryException.Reason)).EqualTo(reason);
}
