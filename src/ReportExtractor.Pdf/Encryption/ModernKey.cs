using System.Security.Cryptography;

namespace ReportExtractor.Pdf.Encryption;

/// <summary>The file's key by revisions 5 and 6 of the standard security handler (ISO 32000-2 §7.6.4.3.3, §7.6.4.3.4).</summary>
internal static class ModernKey
{
    /// <summary>What hashes are long, and keys.</summary>
    private const int HashLength = 32;

    private const int SaltLength = 8;

    /// <summary>A hash, the salt that proves the password, the salt that gives the key.</summary>
    private const int ProofLength = HashLength + SaltLength + SaltLength;

    /// <summary>How often each round of revision 6 repeats its input.</summary>
    private const int Repeats = 64;

    /// <summary>The least number of rounds; from then on the last byte decides.</summary>
    private const int LeastRounds = 64;

    private const int LastByteOffset = 32;

    /// <summary>Finds the key with the empty password (Algorithm 2.A), as the user's and as the owner's; null where the file wants another.</summary>
    /// <param name="parameters">What the encryption dictionary says.</param>
    public static byte[]? Find(EncryptionParameters parameters)
    {
        if (parameters.User.Length < ProofLength)
        {
            return null;
        }

        var user = parameters.User.AsSpan(0, ProofLength);
        return Find(parameters.Revision, user, parameters.UserKey, []) ?? Find(parameters.Revision, parameters.Owner, parameters.OwnerKey, user);
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

    /// <summary>The hash of the empty password (Algorithm 2.B; in revision 5 SHA-256 alone).</summary>
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

            // The first 16 bytes as a number modulo 3: as 256 is 1 modulo 3, that is the sum of the bytes.
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
            if (round >= LeastRounds - 1 && encrypted[^1] <= round + 1 - LastByteOffset)
            {
                return hash[..HashLength];
            }
        }
    }
}
