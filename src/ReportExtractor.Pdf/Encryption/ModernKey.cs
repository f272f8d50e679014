using System.Security.Cryptography;

namespace ReportExtractor.Pdf.Encryption;

/// <summary>The file key of revisions 5 and 6 of the standard security handler (ISO 32000-2 §7.6.4.3.3, §7.6.4.3.4).</summary>
internal static class ModernKey
{
    /// <summary>Length of a hash, and of a key, in bytes.</summary>
    private const int HashLength = 32;

    // The length of a salt in bytes.
    private const int SaltLength = 8;

    /// <summary>A hash, the validation salt and the key salt.</summary>
    private const int ProofLength = HashLength + SaltLength + SaltLength;

    /// <summary>Number of copies of the input in each round of revision 6.</summary>
    private const int Repeats = 64;

    /// <summary>Minimum number of rounds. After it the last byte decides.</summary>
    private const int MinRounds = 64;

    // The last byte is compared with the number of the round minus this.
    private const int LastByteOffset = 32;

    /// <summary>
    /// Finds the file key with the empty password (Algorithm 2.A), as the user and as the owner password; null if it requires
    /// another.
    /// </summary>
    /// <param name="parameters">The entries of the encryption dictionary.</param>
    public static byte[]? Find(EncryptionParameters parameters)
    {
        if (parameters.User.Length < ProofLength)
        {
            return null;
        }

        var user = parameters.User.AsSpan(0, ProofLength);
        return Find(parameters.Revision, user, parameters.UserKey, [])
            ?? Find(parameters.Revision, parameters.Owner, parameters.OwnerKey, user);
    }

    private static byte[]? Find(int revision, ReadOnlySpan<byte> proof, ReadOnlySpan<byte> encryptedKey, ReadOnlySpan<byte> user)
    {
        if (proof.Length < ProofLength || encryptedKey.Length < HashLength ||
            !Hash(revision, proof.Slice(HashLength, SaltLength), user).AsSpan().SequenceEqual(proof[..HashLength]))
        {
            return null;
        }

        var key = Hash(revision, proof.Slice(HashLength + SaltLength, SaltLength), user);
        return AesCbc.DecryptBlocks(key, new byte[AesCbc.Block], encryptedKey[..HashLength]);
    }

    /// <summary>The hash of the empty password (Algorithm 2.B; SHA-256 in revision 5).</summary>
    private static byte[] Hash(int revision, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> user)
    {
        var hash = SHA256.HashData([.. salt, .. user]);
        if (revision < 6)
        {
            return hash;
        }

        for (var round = 0; ; round++)
        {
            var input = new byte[(hash.Length + user.Length) * Repeats];
            for (var at = 0; at < input.Length; at += hash.Length + user.Length)
            {
                hash.CopyTo(input.AsSpan(at));
                user.CopyTo(input.AsSpan(at + hash.Length));
            }

            var encrypted = AesCbc.EncryptBlocks(hash[..AesCbc.Block], hash.AsSpan(AesCbc.Block, AesCbc.Block), input);

            // The first 16 bytes as a number modulo 3. As 256 is 1 modulo 3, this is the sum of the bytes.
            var sum = 0;
            foreach (var part in encrypted.AsSpan(0, AesCbc.Block))
            {
                sum += part;
            }

            hash = (sum % 3) switch
            {
                0 => SHA256.HashData(encrypted),
                1 => SHA384.HashData(encrypted),
                _ => SHA512.HashData(encrypted),
            };
            if (round >= MinRounds - 1 && encrypted[^1] <= round + 1 - LastByteOffset)
            {
                return hash[..HashLength];
            }
        }
    }
}
